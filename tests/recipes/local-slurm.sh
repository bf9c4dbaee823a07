#!/usr/bin/env bash
# A Slurm of two nodes on ports of this machine: local-slurm.sh start|stop FOLDER; SLURM_CONF is FOLDER/slurm.conf.
set -euo pipefail
folder="$2"
export SLURM_CONF="$folder/slurm.conf"
if [ "$1" = stop ]; then
  for name in slurmd-n1 slurmd-n2 slurmctld; do
    if [ -f "$folder/$name.pid" ]; then kill "$(cat "$folder/$name.pid")"; fi
  done
  sleep 1
  rm -rf "$folder"
  exit
fi
mkdir -p "$folder/state"
host="$(hostname -s)"
user="$(id -un)"
cat > "$SLURM_CONF" <<CONF
ClusterName=here
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=22201
SlurmUser=$user
SlurmdUser=$user
AuthType=auth/none
CredType=cred/none
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool-%n
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd-%n.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd-%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
MpiDefault=none
SlurmdParameters=config_overrides
NodeName=n1 NodeHostname=$host NodeAddr=127.0.0.1 Port=22211 CPUs=1
NodeName=n2 NodeHostname=$host NodeAddr=127.0.0.1 Port=22212 CPUs=1
PartitionName=all Nodes=ALL Default=YES State=UP
CONF
slurmctld -c
slurmd -N n1
slurmd -N n2
for _ in $(seq 50); do
  [ "$(sinfo -h -t idle -o %D)" = 2 ] && exit
  sleep 0.2
done
echo "the nodes of Slurm did not come up; see $folder/*.log" >&2
exit 1
