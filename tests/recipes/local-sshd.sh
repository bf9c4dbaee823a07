#!/usr/bin/env bash
# Two SSH servers on ports of this machine stand for two machines: local-sshd.sh start|stop FOLDER.
# Keys are made for the run and lie in FOLDER; "hosts" of the current folder names the two.
set -euo pipefail
folder="$2"
ports=(22101 22102)
if [ "$1" = stop ]; then
  for port in "${ports[@]}"; do
    if [ -f "$folder/$port.pid" ]; then kill "$(cat "$folder/$port.pid")"; fi
  done
  rm -rf "$folder" hosts
  exit
fi
mkdir -p -m 700 "$folder" /run/sshd
ssh-keygen -q -t ed25519 -N '' -f "$folder/host"
ssh-keygen -q -t ed25519 -N '' -f "$folder/user"
: > hosts
for port in "${ports[@]}"; do
  "$(command -v sshd)" -f /dev/null -p "$port" -h "$folder/host" -E "$folder/$port.log" \
    -o ListenAddress=127.0.0.1 -o AuthorizedKeysFile="$folder/user.pub" -o StrictModes=no -o UsePAM=no \
    -o PasswordAuthentication=no -o PermitRootLogin=prohibit-password -o PidFile="$folder/$port.pid" \
    -o SetEnv=PATH="$PATH" -o MaxStartups=100
  echo "1/ssh -p $port -i $folder/user -o UserKnownHostsFile=$folder/known -o StrictHostKeyChecking=no -o LogLevel=ERROR $(id -un)@127.0.0.1" >> hosts
done
