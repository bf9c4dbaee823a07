/**
 * Places that readers know though the lists of cities and first-level regions lack them or spell
 * them otherwise, parted by "|".
 */
export const knownPlaces: Readonly<Record<string, string>> = {
  AE: 'Ras al-Khaimah',
  AF: 'Panjshir Valley|Bagram|Jalalabad',
  AT: 'Tirol',
  AU: 'Great Barrier Reef|Sunshine Coast|Bondi|NSW|N.S.W.',
  BE: 'Antwerp|Ghent|Bruges|Wallonia|Flanders|Ypres',
  BR: 'Amazonia|Copacabana',
  CA: 'Montreal|Quebec|Quebec City|Newfoundland|Labrador|Vancouver Island|Niagara Falls|B.C.',
  CH: 'Zurich|Davos|Berne|Lugano|Zermatt',
  CN: 'Peking|Canton|Nanking|Tiananmen|Tiananmen Square|Kashgar|Manchuria|Inner Mongolia',
  CU: 'Guantanamo|Guantanamo Bay|Bay of Pigs',
  CZ: 'Pilsen|Karlovy Vary',
  DE: 'Cologne|Nuremberg|Frankfurt|Hanover|Brunswick|Ramstein|Rhineland|Ruhr|Potsdam|Dachau|Weimar|Berlin',
  DK: 'Aarhus|Jutland',
  EG: 'Sinai|Luxor|Suez|Suez Canal|Sharm el-Sheikh|Sharm El Sheikh|Giza|Rafah Crossing',
  ES: 'Seville|Majorca|Mallorca|Ibiza|Tenerife|Canary Islands|Costa del Sol|Basque Country|Saragossa',
  ET: 'Tigray',
  FR: 'Marseilles|Lyons|Corsica|Riviera|Provence|Alsace|Lorraine|Calais|Dunkirk|Cannes|Versailles|Lourdes|Chamonix|Burgundy|Bordeaux|Champs-Elysees|Champs-Élysées|Eiffel Tower|Notre Dame Cathedral',
  GB: 'Yorkshire|Sussex|Cheshire|Bedfordshire|Berkshire|Middlesex|Lanarkshire|Ayrshire|Cotswolds|Orkney|Shetland|Hebrides|Londonderry|Heathrow|Gatwick|Stansted|Canary Wharf|Wembley|Wimbledon|Buckingham Palace|Trafalgar Square|Hyde Park|Scotland Yard|Merseyside|Tyneside|Teesside|Humberside|Lake District|Bath|Brighton|Southend|Stoke|Newcastle|Aberdeen|Dundee|Inverness|Stratford-upon-Avon|Bicester|Banbury|Exeter|Salisbury|Winchester|Canterbury|Dover|Folkestone|Margate|Scarborough|Lockerbie|Aldershot|Sandhurst|Sellafield|Windsor Castle|Balmoral|Kilburn|Brixton|Tottenham|Hackney|Peckham|Walthamstow|County Durham|County Down|County Antrim|County Armagh|County Tyrone|County Fermanagh|West Midlands|East Midlands|East Anglia|Highlands|Hull|Isle of Skye|Weymouth|Truro|Harrogate|Lancashire',
  GR: 'Crete|Salonika|Thessaloniki|Corfu|Lesbos|Lesvos|Rhodes|Samos|Kos|Chios|Piraeus|Santorini|Mykonos|Macedonia province|Peloponnese',
  HU: 'Buda',
  ID: 'Bali|Sumatra|Java|Sulawesi|Borneo|Kalimantan|Lombok|Aceh|Papua|West Papua|Irian Jaya|Yogyakarta',
  IE: 'Shannon|Galway|Limerick|Waterford|Cork|Kerry|Donegal|Tipperary|Killarney|Athlone|Mayo|Offaly|Longford|Cavan|Leitrim|Monaghan|Connemara',
  IL: 'Golan Heights|Negev|Tel Aviv|Tel Aviv-Jaffa|Nazareth|Sderot|Eilat|Acre|Galilee|Dimona|Haifa|Jerusalem',
  IN: 'Bombay|Calcutta|Madras|Bangalore|Poona|Kashmir|New Delhi|Mysore|Varanasi|Benares|Taj Mahal|Orissa|Baroda|Cochin|Ayodhya',
  IQ: 'Kurdistan Region|Iraqi Kurdistan|Fallujah|Falluja|Tikrit|Ramadi|Samarra|Irbil|Abu Ghraib|Sinjar|Mosul',
  IR: 'Natanz|Bushehr|Fordow|Kharg Island',
  IT: 'Sicily|Sardinia|Tuscany|Lombardy|Piedmont|Leghorn|Lampedusa|Capri|Pompeii|Dolomites|Venice|Florence|Genoa|Padua|Mantua|Lake Como',
  JP: 'Okinawa|Hokkaido|Kyushu|Honshu|Fukushima|Iwo Jima|Fuji|Mount Fuji',
  KE: 'Maasai Mara|Masai Mara|Dadaab|Rift Valley',
  KP: 'Yongbyon',
  KR: 'Jeju|Gangnam|Pyeongchang|Incheon|Busan|Pusan',
  KZ: 'Baikonur|Nur-Sultan|Alma-Ata',
  LB: 'Bekaa Valley|Bekaa|Sidon',
  LY: 'Sirte|Cyrenaica|Tobruk',
  MA: 'Marrakesh|Marrakech',
  MM: 'Rangoon|Rakhine|Arakan|Shan State|Kachin',
  MX: 'Yucatan|Yucatán|Baja California|Ciudad Juárez|Cancun|Cancún|Chiapas|Acapulco|Tijuana',
  MY: 'Sarawak|Sabah',
  NG: 'Niger Delta',
  NL: 'Hague|Schiphol|Gouda|Delft',
  NO: 'Svalbard|Lillehammer|Utoya|Utøya',
  NZ: 'North Island|South Island|Dunedin|Queenstown',
  PH: 'Mindanao|Luzon|Visayas|Metro Manila|Boracay|Palawan|Sulu',
  PK: 'Baluchistan|Swat|Swat Valley|Waziristan|North Waziristan|South Waziristan|Abbottabad|Khyber Pass|Khyber|FATA',
  PL: 'Auschwitz|Silesia|Warsaw|Cracow|Krakow|Gdansk|Lodz|Danzig',
  PS: 'Ramallah|Hebron|Nablus|Jenin|Jericho|Bethlehem|East Jerusalem|Khan Younis|Khan Yunis|Rafah|Gaza City|Jabalia|Deir al-Balah|Tulkarm',
  PT: 'Algarve|Azores|Madeira|Lisbon|Oporto',
  RU: 'Leningrad|Stalingrad|Petrograd|Grozny|Beslan|Sochi|Kuril Islands|Kuriles|Ossetia|North Ossetia|North Caucasus|Nizhny Novgorod|Bryansk|Vladivostok|Urals|Lubyanka|Sakhalin|Kamchatka|Engels',
  RS: 'Presevo',
  BA: 'Srebrenica',
  SA: 'Mecca|Medina|Jeddah|Jiddah|Riyadh|Dhahran|Neom',
  SY: 'Palmyra|Ghouta|Eastern Ghouta|Kobani|Kobane|Rojava|Afrin|Douma|Deir al-Zour|Deir Ezzor|Hasakah|Khan Sheikhoun|Manbij|East Ghouta|Golan',
  TH: 'Phuket|Pattaya|Koh Samui|Chiang Mai',
  TR: 'Cappadocia|Gallipoli|Bosporus|Bosphorus|Incirlik|Constantinople|Izmir|Smyrna|Diyarbakir',
  UA: 'Kiev|Kharkov|Odessa|Lvov|Dnepropetrovsk|Dnipropetrovsk|Zaporozhye|Nikolaev|Lugansk|Bakhmut|Avdiivka|Bucha|Irpin|Chernobyl|Chornobyl|Kramatorsk|Sloviansk|Pokrovsk|Severodonetsk|Sievierodonetsk|Izium|Izyum|Kupiansk|Debaltseve|Yalta|Snake Island|Mariupol|Melitopol|Borodyanka|Azovstal|Uman',
  US: "Washington D.C.|Washington DC|D.C.|Manhattan|Brooklyn|Bronx|Queens|Harlem|Long Island|Staten Island|Wall Street|Silicon Valley|Hollywood|Beverly Hills|Malibu|Cape Cod|Martha's Vineyard|Napa Valley|Bay Area|Guantánamo Bay Naval Base|Yellowstone|Yosemite|Grand Canyon|Mount Rushmore|Pearl Harbor|Camp David|Mar-a-Lago|Ground Zero|Times Square|Central Park|Lincoln Memorial|Lincoln Center|Washington Monument|Fort Bragg|Fort Hood|Arlington National Cemetery|Oahu|Maui|Big Apple|Appalachia|New England|Midwest|Southern California|Northern California|Upstate New York|Deep South|Rust Belt|Sandy Hook|Newtown|Ferguson|Roswell|Annapolis|Santa Fe|Palm Springs|Atlantic City|Palo Alto|Niagara County|Hamptons|Quantico|Langley|Cape Canaveral|Mississippi River|Ohio River|Hudson River|Hudson Valley|Lake Tahoe|French Quarter|Broadway|New York State|Washington State",
  VA: "St. Peter's Square|St. Peter's Basilica|Sistine Chapel",
  VN: 'Saigon|Hue|Da Nang|Danang|Mekong Delta|Hanoi|Ho Chi Minh',
  XK: 'Pristina|Mitrovica',
  ZA: 'KwaZulu|Robben Island|Soweto|Natal|Transvaal|Sun City|Table Mountain|Sharpeville',
};

/**
 * Towns and spellings that English newspapers have and the table of cities lacks, known beside "in"
 * or with their country elsewhere in the text, parted by "|".
 */
export const lesserPlaces: Readonly<Record<string, string>> = {
  AE: 'Al Ain',
  AF: 'Mazar-i-Sharif|Lashkar Gah|Bamiyan|Khost',
  AR: 'Bariloche',
  AT: 'Klagenfurt',
  AZ: 'Sumgait|Stepanakert|Sumqayit',
  BD: 'Barisal|Chattogram',
  BE: 'Ostend|Zeebrugge',
  BF: 'Djibo',
  BO: 'El Alto|Santa Cruz',
  BR: 'Brumadinho',
  BY: 'Gomel|Homel|Grodno|Bobruisk',
  CA: 'Etobicoke|North York',
  CD: 'Bunia|Beni',
  CH: 'St Gallen|Montreux|Interlaken|Lucerne|Chur',
  CM: 'Buea',
  CU: 'Varadero',
  CY: 'Paphos',
  DE: 'Goettingen|Constance',
  DK: 'Elsinore|Billund',
  EE: 'Parnu',
  EG: 'Mansoura|El-Arish|Beni Suef|Asyut|Assiut|Zagazig',
  ES: 'Girona|Gerona|Avila|Jerez|Las Palmas|Castellon|La Coruna|Corunna|Lugo|Lanzarote|Fuerteventura|Gran Canaria|Menorca|Ronda|Vitoria|San Sebastian|Salamanca|Zamora',
  ET: 'Mekelle|Adama|Axum|Lalibela',
  FJ: 'Nadi',
  FR: 'Bastia|Biarritz|Pau|Cherbourg|Valence|Annecy|Rheims',
  GE: 'Gori|Poti|Zugdidi|Sukhumi',
  GR: 'Patras|Heraklion|Larissa|Volos|Kalamata|Alexandroupolis|Ioannina|Chania|Olympia',
  HR: 'Dubrovnik|Vukovar|Sibenik',
  HT: 'Gonaives|Cap-Haitien',
  ID: 'Nusantara',
  IL: 'Beer Sheva|Ramla|Petah Tikva|Safed',
  IN: 'Trivandrum|Mysuru|Gurugram|Leh|Prayagraj|Bhubaneswar|Dehradun|Darjeeling|Pondicherry|Simla|Cawnpore',
  IQ: 'Baquba|Dohuk|Hilla|Amara|Kut|Diwaniya|Irbil|Basra|Sulaimaniya|Nasiriya',
  IR: 'Esfahan|Urmia|Meshed',
  IS: 'Akureyri|Grindavik',
  IT: "Ravenna|Siena|Ancona|L'Aquila|Amalfi|Sorrento|Taormina|Lucca|Assisi|Agrigento|Syracuse",
  JM: 'Negril',
  JO: 'Petra',
  JP: 'Wajima|Sagamihara',
  KE: 'Naivasha',
  KR: 'Ansan|Bucheon|Goyang|Cheongju|Kwangju|Taegu|Inchon',
  KZ: 'Aktau',
  LU: 'Luxembourg City',
  LY: 'Misrata|Misurata|Derna|Zintan|Zuwara',
  MA: 'Fez|Oujda|Ouarzazate|Tangiers',
  ME: 'Budva|Kotor|Cetinje',
  MM: 'Naypyitaw|Myawaddy|Moulmein',
  MR: 'Nouadhibou',
  MW: 'Zomba',
  MX: 'Matamoros|Tuxtla Gutierrez|Iguala',
  NA: 'Swakopmund',
  NG: 'Yola|Damaturu|Asaba|Chibok|Lokoja|Ekiti',
  NL: 'Almere',
  NO: 'Kristiansand|Narvik|Alesund|Kirkenes|Hammerfest|Molde',
  PG: 'Lae',
  PH: 'Makati|Marawi|Bacolod|Pasig',
  PK: 'Gwadar|Bannu',
  PL: 'Zakopane|Breslau|Stettin',
  PS: 'Tulkarem|Qalqilya',
  PT: 'Guimaraes',
  RU: 'Ekaterinburg|Rostov-on-Don|Togliatti|Archangel',
  RW: 'Butare',
  SA: 'Qatif|Buraidah',
  SD: 'El Geneina|Wad Madani',
  SE: 'Gothenburg|Kiruna|Visby',
  SI: 'Maribor|Koper|Bled',
  SL: 'Makeni',
  SO: 'Hargeisa|Garowe|Galkayo|Burao|Las Anod|Afgooye|Bosaso|Kismayo',
  SS: 'Bentiu|Bor',
  SY: 'Deraa|Qamishli',
  TH: 'Korat',
  TJ: 'Khorog',
  TM: 'Turkmenbashi',
  TN: 'Djerba',
  TR: 'Bodrum|Antioch|Adrianople',
  TW: 'Hualien',
  UA: 'Kryvyi Rih|Krivoy Rog|Uzhhorod|Kropyvnytskyi|Berdiansk|Enerhodar|Lysychansk|Vuhledar|Chasiv Yar|Toretsk|Kostiantynivka|Slovyansk|Chernigov|Vinnitsa|Rovno',
  UG: 'Entebbe|Jinja|Mbarara',
  UY: 'Punta del Este',
  UZ: 'Khiva',
  VN: 'Dalat|Haiphong|Danang',
  YE: 'Taiz|Hodeidah|Hodeida|Saada|Mocha|Seiyun',
  ZA: 'Gqeberha|Stellenbosch|Sandton|Midrand|Khayelitsha',
};

/**
 * States and provinces as newspapers shorten them, with their full stop or as two capitals: "Gary,
 * Ind.", "Reno, NV". Only after a comma.
 */
export const shortRegions: Readonly<Record<string, string>> = {
  US:
    'Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Kans.|Ky.|La.|Md.|Mass.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nebr.|Nev.|' +
    'N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Tex.|Vt.|Va.|Wash.|W.Va.|W. Va.|Wis.|Wyo.|Me.|D.C.|O.|' +
    'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC',
  CA: 'Ont.|Que.|Alta.|Sask.|Man.|N.S.|N.B.|P.E.I.|Nfld.|B.C.|ON|QC|AB|SK|MB|NS|NB|PE|NL|BC|YT',
  AU: 'NSW|N.S.W.|Qld|Vic|Tas|WA|ACT|QLD|VIC|TAS',
  GB: 'Oxon|Lancs|Yorks|Herts|Bucks|Northants|Cambs|Lincs|Staffs|Notts|Hants|Wilts|Glos|Warks|Co Durham|Co Antrim|Co Down',
  IE: 'Co Dublin|Co Cork|Co Galway|Co Kerry|Co Mayo|Co Sligo|Co Wicklow|Co Meath|Co Kildare|Co Louth|Co Donegal|Co Clare|Co Wexford|Co Tipperary|Co Waterford|Co Limerick',
};

/**
 * The same where no other word is meant, so that no comma is needed: "a Calif. judge", "N.Y.
 * officials".
 */
export const clearShortRegions: Readonly<Record<string, string>> = {
  US: 'Calif.|Conn.|Ariz.|Okla.|Tenn.|N.H.|N.J.|N.Y.|N.C.|W.Va.|D.C.|Minn.|Mich.|Fla.|Wis.|Ky.|Kan.|Neb.|Nev.|Ohio|Tex.|Va.|Pa.|Ill.|Ind.|Ga.',
  CA: 'B.C.|P.E.I.|BC',
  AU: 'NSW',
};

/** Districts of great cities, which only local news names without more. */
export const districts: Readonly<Record<string, string>> = {
  GB:
    'Edmonton|Enfield|Haringey|Barnet|Camden|Islington|Lambeth|Southwark|Lewisham|Greenwich|Croydon|Ealing|Hounslow|Harrow|Brent|' +
    'Hillingdon|Havering|Redbridge|Newham|Tower Hamlets|Waltham Forest|Merton|Wandsworth|Hammersmith|Fulham|Kensington|Chelsea|Bexley|' +
    'Bromley|Twickenham|Wood Green|Hornsey|Finchley|Hampstead|Clapham|Stratford|Whitechapel|Soho|Mayfair|Paddington|Battersea|Vauxhall',
};

/** Seats and houses that stand for a government or its head ("the Kremlin said"), parted by "|". */
export const seats: Readonly<Record<string, string>> = {
  RU: 'Kremlin|Duma|State Duma',
  US: 'White House|Oval Office|West Wing|Pentagon|Capitol Hill|Foggy Bottom',
  GB: 'Downing Street|No 10|No. 10|Number 10|Whitehall|Westminster|Holyrood|Stormont',
  FR: "Elysee|Élysée|Elysée|Elysee Palace|Élysée Palace|Elysée Palace|Quai d'Orsay|Matignon",
  DE: 'Bundestag|Bundesrat|Bundeswehr|Reichstag',
  KR: 'Blue House',
  CN: 'Zhongnanhai',
  IL: 'Knesset',
  TR: 'Sublime Porte',
  VA: 'Apostolic Palace',
  UA: 'Verkhovna Rada',
  IN: 'Lok Sabha|Rajya Sabha',
  IE: 'Oireachtas',
};

/**
 * Phrases with the words of a country or place that mean none: the longest match wins, and this is
 * a match.
 */
export const nothingPhrases =
  'Korean Peninsula|Korean peninsula|Iberian Peninsula|Arabian Peninsula|Little Italy|Little Portugal|Little Havana|Little Tokyo|Little Saigon|Little India|Kurdistan Workers|Middle East|Gulf of Mexico|Indian Ocean|South China Sea|East China Sea|Sea of Japan|English Channel|Persian Gulf|Irish Sea|Gulf of Oman|Gulf of Thailand|' +
  'Gulf of Guinea|Caribbean|Latin America|Latin American|South America|South American|Central America|Central American|North America|North American|' +
  'Native American|Native Americans|American Indian|American Indians|West Indies|West Indian|East Indies|West Africa|Americas|Central African countries|Central African nations|Central African states|Central African region|' +
  'French fries|French toast|French kiss|French window|French windows|French Open|French horn|Danish pastry|German shepherd|German Shepherd|' +
  'German shepherds|German measles|Swiss cheese|Swiss army knife|Swiss Army knife|Brazil nut|Brazil nuts|Guinea pig|Guinea pigs|Spanish flu|' +
  'Spanish Flu|Dutch oven|Dutch courage|Irish setter|Russian roulette|Russian doll|Russian dolls|Turkish delight|Turkish Delight|Turkish bath|' +
  'Chinese whispers|Chinese checkers|Chinese food|Italian food|Mexican food|Thai food|Indian food|Indian summer|Cuban heels|Panama hat|Panama hats|Panama Papers|Jersey cow|' +
  'Jersey cows|Turkey sandwich|Turkey breast|Turkey burger|Turkey Trot|Japanese knotweed|Scotch whisky|English language|English literature|English class|English classes|' +
  'English teacher|English teachers|English department|Spanish language|French language|English-language|English-speaking|Spanish-speaking|French-speaking|Spanish-language|Russian-speaking|Arabic-speaking|Russian-language|' +
  'Washington Post|The Washington Post|Washington Times|Washington Examiner|Washington Free Beacon|New York Times|New York Post|New York Daily News|New York Magazine|New York magazine|New Yorker magazine|' +
  'Los Angeles Times|Chicago Tribune|Chicago Sun-Times|Boston Globe|Boston Herald|Philadelphia Inquirer|Miami Herald|Houston Chronicle|Dallas Morning News|Denver Post|' +
  'USA Today|USA TODAY|Wall Street Journal|The Wall Street Journal|Jerusalem Post|Times of Israel|Times of India|Hindustan Times|Japan Times|Moscow Times|Kyiv Independent|Kyiv Post|China Daily|' +
  'South China Morning Post|Irish Times|Irish Independent|Toronto Star|Sydney Morning Herald|Daily Telegraph|London Gazette|Evening Standard|Manchester Guardian|' +
  'Bank of America|Delta Air Lines|British Airways|American Airlines|American Express|Air France|Royal Dutch Shell|British Petroleum|Texas Instruments|Deutsche Bank|' +
  'Agence France-Presse|Agence France Presse|Tour de France|Vanity Fair|Boston Consulting Group|Boston Scientific|Cambridge Analytica|Goldman Sachs|Phoenix Suns|Kentucky Derby|' +
  'Kentucky Fried Chicken|Manila envelope|Oxford comma|Berlin Wall|Bermuda triangle|Bermuda Triangle|Bermuda shorts|Stockholm syndrome|Stockholm Syndrome|' +
  'Victoria Cross|Queen Victoria|King Jordan|Air Jordan|Air Jordans|Lake Victoria|' +
  'Union Jack|Mobile World Congress|' +
  compounds(
    'Turkey',
    'price|prices|dinner|dinners|farm|farms|farmer|farmers|sandwiches|breasts|burgers|leg|legs|meat|wing|wings|soup|roast|producer|producers|grower|growers|flock|flocks|hunt|hunting|hunters|stuffing|feathers|eggs|shoot|dishes|sausage|sausages',
  ) +
  compounds(
    'China',
    'shop|shops|cabinet|cabinets|cup|cups|plate|plates|doll|dolls|teapot|teapots|teacup|teacups|ware|dishes|bowl|bowls|vase|vases|clay',
  ) +
  compounds('Guinea', 'fowl|fowls|hen|hens') +
  compounds('Jersey', 'cream|cattle|milk|potatoes|royals|shirt|shirts|number|numbers') +
  compounds('Chile', 'pepper|peppers|sauce|powder') +
  compounds('Canada', 'goose|geese') +
  compounds('French', 'bread|bean|beans|bulldog|bulldogs|door|doors|polish|dressing|press|knot|leave') +
  compounds('Danish', 'pastries|blue') +
  compounds('English', 'muffin|muffins|mustard|setter|setters|bulldog|bulldogs|breakfast') +
  compounds('Irish', 'stew|coffee|wolfhound|wolfhounds|setters') +
  compounds('Scotch', 'egg|eggs|broth|tape') +
  compounds('Welsh', 'rarebit|corgi|corgis|dresser') +
  compounds('Spanish', 'omelette|onion|onions|moss|guitar') +
  compounds('Swiss', 'roll|rolls|chard') +
  compounds('Greek', 'salad|yogurt|yoghurt|tragedy|chorus|alphabet') +
  compounds('Russian', 'salad|roulette') +
  compounds('Persian', 'cat|cats|rug|rugs|carpet|carpets') +
  compounds('Mexican', 'wave|standoff') +
  compounds('Chinese', 'cabbage|lantern|lanterns|takeaway|takeaways|burns') +
  compounds('Canadian', 'bacon') +
  compounds('Cuban', 'heel') +
  compounds('Afghan', 'hound|hounds') +
  compounds('Maltese', 'cross|terrier|terriers') +
  compounds('Siberian', 'husky|huskies|tiger|tigers') +
  compounds('Bengal', 'tiger|tigers') +
  compounds('Tasmanian', 'devil|devils') +
  compounds('Japanese', 'maple|maples|anemone|anemones') +
  compounds('Venetian', 'blind|blinds') +
  compounds('Brussels', 'sprout|sprouts') +
  compounds('Yorkshire', 'pudding|puddings|terrier|terriers') +
  compounds('Cheshire', 'cat|cheese') +
  compounds('Dijon', 'mustard') +
  compounds('Cayenne', 'pepper') +
  compounds('Peking', 'duck|opera') +
  compounds('Bombay', 'mix|duck') +
  compounds('Parma', 'ham') +
  compounds('Shetland', 'pony|ponies') +
  compounds('Epsom', 'salts') +
  compounds('Portland', 'cement') +
  compounds('Manila', 'envelopes|rope') +
  compounds('Bermuda', 'grass') +
  compounds('Labrador', 'retriever|retrievers|puppy|puppies').replace(/\|$/, '');

/** "Turkey prices|Turkey dinner|": a first word with each of its seconds. */
function compounds(first: string, seconds: string): string {
  return seconds.replace(/[^|]+/g, `${first} $&`) + '|';
}
