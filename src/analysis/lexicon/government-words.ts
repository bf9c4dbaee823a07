const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What governments do and cities do not: "Moscow denies", "Kyiv has accepted". Base forms; inflections are understood. */
export const governmentVerbs = words(
  'say tell deny insist accuse announce claim warn argue urge demand reject refuse accept agree condemn confirm believe hope want ' +
    'fear seek support back oppose threaten pledge promise vow offer propose sign ratify recognise recognize recall expel summon ' +
    'sanction impose lift retaliate respond react react deploy send supply give provide launch order invade annex attack annexe withdraw ' +
    'pull pressure push ask call respond consider weigh plan intend negotiate mediate broker veto ban allow permit approve lead head ' +
    'turn use need know think regard see view describe portray blame cite acknowledge admit concede decide declare declare fund arm ' +
    'buy sell trade cut sever restore normalise normalize reiterate maintain hold lodge protest complain dismiss brush hail welcome ' +
    'praise criticise criticize slam signal hint suggest expect await remain stand break keep continue stop halt fight win lose make take try',
);

/** Things that come to, for, with or against a government rather than a city: "aid to Kyiv", "talks with Tehran". */
export const politicalNouns = words(
  'support supports aid assistance backing help weapons arms missiles ammunition ally allies alliance pressure sanctions sanction tariffs ' +
    'talks relations relationship ties tension tensions deal agreement treaty accord pact dialogue diplomacy negotiations cooperation friendship ' +
    'loyalty loyal relations rift row dispute spat standoff stand-off confrontation conflict war trade loans loan funds funding money billions ' +
    'message warning warnings demand demands demanded offer offers concessions concession call calls appeal appeals threat threats stance policy attitude ' +
    'criticism anger blame influence leverage trust confidence guarantees commitment commitments victory defeat blow boost setback challenge ' +
    'loyal friendly hostile close closer sympathetic critical accused urged enemy enemies foe foes rival rivals partner partners supporters proxies demanded behalf part',
);

/** Verbs whose object is a government when it is a capital: "giving Kyiv the green light", "accused Moscow". */
export const verbsUponGovernments = words(
  'give gave giving given gives accuse accused accuses accusing urge urged urges urging tell told tells telling help helped helps helping ' +
    'support supported supports supporting back backed backs backing blame blamed blames blaming press pressed pressing pressure pressured ' +
    'warn warned warns warning ask asked asks asking allow allowed allows allowing arm armed arms arming supply supplied supplies supplying ' +
    'force forced forces forcing persuade persuaded convince convinced provoke provoked deter deterred deterring punish punished punishing ' +
    'anger angered angers infuriated criticise criticised criticize criticized condemned condemn sanction sanctioned isolate isolated ' +
    'appease appeasing confront confronting offer offered send sent sending deny denied denying grant granted granting lend lent owe owes against',
);

/** What a city has and a government has not: "Kyiv's streets". */
export const cityThings = words(
  'street streets mayor airport airports suburb suburbs outskirts resident residents centre center district districts square museum ' +
    'museums population metro subway university universities hospital hospitals stadium skyline port cathedral church churches hotel hotels ' +
    'bridge bridges restaurants restaurant shops market markets old historic underground traffic theatre theatre opera zoo parks park river ' +
    'police court courts schools school clubs club nightlife weather night slums neighbourhoods neighborhoods buildings zoo tallest largest biggest best famous main busiest',
);

/** Words for one person by what they are, not by what they do for their state: "a Canadian woman", "the French author Anne Roux". */
export const personNouns = words(
  'man woman boy girl national citizen student tourist teenager journalist reporter photographer author writer novelist poet actor actress ' +
    'singer musician composer painter artist architect director film-maker filmmaker historian scientist economist philosopher professor doctor ' +
    'physician nurse engineer teacher lawyer businessman businesswoman entrepreneur billionaire tycoon banker activist dissident blogger ' +
    'footballer striker midfielder goalkeeper player swimmer runner cyclist boxer golfer skier athlete champion driver pilot passenger ' +
    'mother father husband wife son daughter brother sister child teen grandmother grandfather widow couple hostage prisoner refugee ' +
    'immigrant migrant expatriate expat native nun priest chef designer model dancer drummer guitarist pianist conductor playwright star ' +
    'mathematician physicist chemist biologist astronaut cosmonaut gymnast sprinter rapper comedian resident worker analyst researcher anthropologist sculptor',
);
