const families = `abigail abby gail|alexander alex sandy alec sasha|alexandra alex sandra|andrew andy drew|anthony tony|antonio tony|barbara barb|
benjamin ben|bernard bernie|beverly bev|bradley brad|catherine cathy kate|katherine kathy kate katie|charles charlie chuck|
christopher chris|christine chris christy|clifford cliff|daniel dan danny|david dave|deborah debbie deb|dennis denny|
donald don donny|douglas doug|edward ed eddie ted teddy|edwin ed|elizabeth liz beth betsy betty|eugene gene|francis frank|
franklin frank|frederick fred|gabriel gabe|gerald gerry jerry|gregory greg|harold harry hal|henry harry hank|herbert herb|
hillary hilary|jacob jake|jacqueline jackie|james jim jimmy jamie|janet jan|jeffrey jeff|geoffrey geoff|jennifer jen jenny|
jeremy jerry|jerome jerry|jessica jess|john jack johnny|jonathan jon|joseph joe|joshua josh|judith judy|kenneth ken kenny|
kimberly kim|lawrence larry|leonard len leo|louis lou|margaret maggie meg peggy|matthew matt|melvin mel|michael mike mick|
mitchell mitch|nancy nan|nathaniel nate nathan|nicholas nick|norman norm|pamela pam|patricia pat patty tricia|patrick pat paddy|
peter pete|philip phil|phillip phil|raymond ray|rebecca becky|reginald reg reggie|richard rick dick rich|robert bob rob bobby robbie bert|
ronald ron|rudolph rudy|russell russ|samuel sam|samantha sam|sandra sandy|stanley stan|stephen steve|steven steve|
stephanie steph|stuart stu|susan sue|susanne sue|terence terry|theodore ted theo teddy|theresa terry tess|thomas tom tommy|
timothy tim|valerie val|victor vic|victoria vicky|vincent vince|walter walt|wilfred wilf|william bill will billy willie|
zachary zach|vladimir volodymyr|aleksandr alexander oleksandr|sergei sergey serhiy sergey|mohammed mohammad muhammad mohamed|
yusuf youssef joseph|nikolai nikolay|dmitry dmitri dmytro|yevgeny evgeny|alexei aleksei alexey|andrei andrey andrew|mikhail michael`;

const familyOf = new Map<string, number[]>();
families.split('|').forEach((family, i) => {
  for (const name of family.trim().split(/\s+/)) familyOf.set(name, [...(familyOf.get(name) ?? []), i]);
});

/**
 * Two given names (folded) that may be one person's: the same, an initial, or a pet name: Robert,
 * R, Bob.
 */
export function sameFirstName(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length === 1 || other.length === 1) return one.charAt(0) === other.charAt(0);
  const families = familyOf.get(one);
  return families !== undefined && (familyOf.get(other) ?? []).some((family) => families.includes(family));
}
