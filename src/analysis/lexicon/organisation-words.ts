const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Last or middle words of names of organisations, lower case. */
export const organisationWords =
  words(`academy agency airline airlines airways alliance army assembly associates association authority
  authorities bank bancorp board brigade brigades broadcasting brothers bureau cabinet caucus centre center chamber channel church cinema
  club co coalition college command commission commissions committee communications community companies company confederation
  conference congress consortium corp corporation corps council councils court courts cooperative daily democrats department
  dept directorate division electric embassy energy enterprise enterprises entertainment exchange express faculty federation fc
  films financial force forces forum foundation front fund gazette globe government group guard guardian guards healthcare
  herald holding holdings hospital hotels house ag nv bhd oyj asa spa plc gmbh sa inc incorporated industries initiative institute institution
  institutions insurance international investments jihad journal journals laboratories laboratory labs league legislature
  liberation library llc llp lp ltd magazine mail media ministry mission monitor mosque motors movement museum navy network
  networks news newspaper nhs office orchestra organisation organization pac pact parliament partners partnership party pharmaceuticals
  platoon police pharma politburo post press productions project radio railway railways records regiment register
  reserve resistance review schools school secretariat secretary-general senate service services socialists society
  squad squadron station studio studios summit symphony syndicate systems taskforce team technologies telegraph
  television theatre theater times today trade tribune tribunal trust tv union unions united university universities ventures
  watch weekly works yard liberals conservatives republicans tories greens administration campaign inquirer chronicle dispatch sun mirror
  observer tribune ledger courier sentinel bulletin wire airbus software semiconductor petroleum gas oil steel mining
  bancshares securities capital management consulting solutions logistics stores foods pictures games motor
  athletic rovers wanderers hotspur albion rangers city town county`);

/** Words that make a longer name something else than a person: a place, law, prize, ship, building, day. */
export const thingWords =
  words(`act law bill treaty accord accords agreement amendment avenue street road lane drive boulevard square bridge tower
  towers airport building hall plaza park stadium arena castle palace prison jail river lake mount mountain mountains sea
  ocean island islands indies bay beach cape valley hill hills falls canyon desert forest coast strait gulf peninsula county city
  town village state states province region district republic kingdom empire emirates territory heights springs prize award
  awards medal trophy cup championship championships open masters grand prix tour festival games olympics series show
  day week month night eve war battle revolution doctrine plan scandal affair disease syndrome effect award memorial monument
  museum ship uss hms ss cathedral temple school street cemetery gate station hotel casino resort club theorem
  trail highway freeway way expressway tunnel dam canal port harbor harbour terminal bible book song album film movie
  novel opera theatre theater stage center centre house room fund foundation institute university college library
  space telescope scholarship fellowship lecture report commission inquiry rule rules test scale index code
  line lines north south east west northern southern eastern western central upper lower new old great
  road-map roadmap creek ranch farm farms estate gardens garden point pass rock field fields woods
  hurricane storm cyclone typhoon operation class method model bowl derby stakes hurdle chase pro`);

/** What ends the name of no person, whoever it is named after: Kennedy Avenue. */
export const neverLast =
  words(`avenue street road boulevard bridge tower towers airport building plaza square stadium arena memorial
  monument museum prize award awards medal trophy cup act treaty accord accords doctrine foundation institute institution university
  college hospital library theatre theater cathedral prison observatory laboratory centre center inc ltd corp corporation plc llc gmbh company pharma pharmaceuticals
  party ministry department committee council commission association federation agency authority bank motors airlines airways
  championship championships games olympics newspaper magazine island islands river lake mountains county valley peninsula`);

/** What begins the name of no person: Storm Dennis, Mount Cook, HMS Nelson. */
export const neverFirst =
  words(`storm hurricane typhoon cyclone operation mount mont monte lake fort cape port hms uss ss mv rms camp santa san los las
  real atletico inter sporting dynamo club le la el il der das die o`);

/** Lower-case nouns after a name which make it an organisation's. */
export const organisationHeads =
  words(`newspaper daily weekly magazine agency network channel station website group firm company
  corporation bank airline party movement militia organisation organization club team union federation charity university
  college foundation institute think-tank fund publisher carmaker automaker brewer retailer giant subsidiary shares stock
  headquarters officials spokesman spokeswoman fighters militants guerrillas militiamen rebels supporters members`);
