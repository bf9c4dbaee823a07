/**
 * Given names of the world's news that the two English lists lack, written from general knowledge:
 * female, male, and both.
 */
export const moreFirstNames = {
  female: `aisha amal amina amira anastasia anja annegret asma astrid aung ayesha aylin azadeh benazir birgit brigitte
    bronwyn carme chiara chimamanda concepcion daniela dilma dolores ekaterina elif elisabetta esperanza fatima fatma
    fatou federica fiorella frauke gabriela galina giorgia giulia gloria graça gretchen gulnara hadiya halima hanan
    hanna hatice heike helle ilse indira inés ingrid irina isabel itziar ivanka jacinda jadranka jelena jiang joana
    kamala katarina katrin kersti khadija kolinda ksenia lakshmi larisa latifa layla leila leïla lena leonor letizia
    leyla lidia ljubica lucía lyudmila magdalena maia malala manal maria maría mariam mariana marine marjane maryam
    mayu mehbooba meera michelle mihaela milena mireille monique nadezhda nadia nafissatou naomi narges natalia
    nicola nigar nikki noor nora nour oksana olga oprah padmavati paola pilar pinar priya raisa rania raquel rasha
    reem rekha ruqia sabrina safiya sahar salma samia sanna saoirse segolene shabana shakira shirin siham simonetta
    smriti sofia soledad soumaya sunita svetlana swati tamara tatiana tatyana theresa tulsi ulrike urmila ursula
    valentina valérie vera vigdis viktoria violeta xiomara yasmin yekaterina yelena yevgenia yingluck yoko yulia
    yuliya zainab zeinab zhanna zinaida zoya agnieszka beata ewa malgorzata joanna katarzyna zofia natasha tanya
    masha olena iryna nataliya kateryna halyna lesia marta ottilie siobhan aoife niamh sinead roisin caoimhe maeve
    kirsten mette margrethe solveig sigrid ingeborg tarja sari riitta anneli kaja dalia vaira tzipi ayelet
    orly noa shira golda miri keiko yuko yuriko tomoko naoko akiko masako michiko sakura haruka misaki
    mei ling xiu lan hua soo eun hye min-ji sonia mayawati jayalalithaa mamata pratibha sushma nirmala arundhati
    kiran deepika aishwarya ngozi chioma adaeze folasade ellen wangari grace graca nkosazana winnie thandi
    florence aminata oumou rokhaya chantal clotilde delphine anaïs ségolène élisabeth hélène françoise
    rachida najat aurore amélie mathilde margot ines manuela rosario cristina dilma evita michelle`,
  male: `abbas abdallah abdelaziz abdelfattah abdelhamid abdelkader abdirahman abdou abdoulaye abdulaziz abdulla
    abdullah adama adnan agustín ahmad ahmed ahmet aleksander aleksandar aleksandr aleksei aleksey alejandro aleksandrs alexandre
    alexei alexey alexis alfonso alhaji aliaksandr alireza álvaro alvaro amadou amr anatoly andrej andrei andrés andriy angus
    antonio antónio anwar apolinario arif arkady armando arnaldo arseniy artem arturo arvind ashraf ashton asif aslan
    atal augusto ayman aziz babak bader bakhtiyar ban bandar barack bart bashar bassam bekir benito benigno benjamín bernd bertrand
    bilal blaise boris boyko branko burhan carles carlos cem cesar césar chokri cristiano cyril dalai damir dani
    daniil darko davor dawood deng dieter dimitri dimitris dmitri dmitry dmytro donald dragan driss edgar eduard eduardo ehud ekrem
    ellyes emil emmerson emomali enrique ercan erdem erik ernesto esteban evgeny evo fadel fahad faisal faouzi faris
    farouk farrukh faustin fawzi felipe félix fernando fidel filip florian francisco franco françois frans fuad fyodor
    gábor gaspar gauhar geert gennady georgi georgios gerardo gerhard ghassan giacomo giancarlo gianfranco gianluca
    giorgi giorgio giovanni giuseppe goran goodluck gregor guido guillermo gunnar günter gurbanguly gustavo gyorgy hafez
    hailemariam haider hakan hakim hamad hamdi hamid hamza hans hasan hashim hassan haruna hector heinz helmut henrik
    hernán hichem hideki hiroshi hosni hossein hugo hun husam husayn hussein ibrahim idriss igor ignacio ilham ilias
    ilya imran ingo ioannis iqbal isaias ismail ismaïl itamar ivan ivica ivo iyad jaap jacek jacob jagmeet jair
    jakob jalal jamal jan janez jānis jaroslaw javad javier jawaharlal jean jens jeroen jiří jiri joachim joao joão joaquín johan
    jomo jörg jorge josé jose josef joschka joseba józef juan juha julio junaid junichiro jürgen jurgen kaczynski kais kamal
    karim karl karol kassym kazimierz kemal kenan kenji kenneth kevin khaled khalid khalifa khalil kiril klaus klemens
    kofi konstantin konstantinos kosta kostas krzysztof laszlo lászló lauri laurent lazar leonid leonardo leopoldo lionel
    ljubisa lothar loukas luca lucas luís luis luiz lula maciej mahamat mahathir mahinda mahmood mahmoud majid malcolm
    malik mamadou mamoun manmohan manuel marc marcel marcelo marcin marco marek mariano mario marios mariusz marouane marwan
    masoud massimo mateusz mathieu matteo matthias maurizio mauricio mazen mehdi mehmet michal michel miguel mihai
    mikhail mikheil mikhael mikis milan miloš milos milorad miloš milton mircea miroslav mohamed mohammad mohammed
    mohamud mohsen moise mokhtar moncef moshe moussa muammar muhammad muhammadu mukhtar mulatu munir murat musa
    mustafa mustapha muqtada nabil naftali naguib najib narendra nasser nawaf nawaz nayib nechirvan nelson nestor
    nguyen nicolae nicolas nicolás nikita nikola nikolai nikolaos nikolay nikos noureddine nouri nursultan obiang olaf
    oleg oleh oleksandr oleksiy olivier olusegun omar omer ömer oscar osama osman otto ousmane pablo pal panagiotis
    paolo pascal pasquale patrice paulo pavel pavlo pedro pervez petar petr petro petros pierre pietro piotr pranab
    prayut predrag rached radek radoslaw rafael rafiq rafsanjani raila raj rajiv rajnath raman ramazan rami ramón ramon
    ramzan raúl raul recep redouane reinhard rem renzo reza riad ricardo riccardo rinat robert roberto rodrigo roland
    rolandas roman romano ronen ruslan rustam sabri saad sadiq saeb saddam saeed said salah salim salman salvador
    salvatore sam samer sami samir santiago santos saud sebastian seif selahattin selim sepp serge sergei sergej
    sergey sergio serhiy serzh shahid shaukat shimon shinzo shivraj silvio simón slobodan stanislav stanislaw stefan stefano
    stepan stéphane stjepan suleiman süleyman sultan sven tadeusz taha tamim tariq tarek tayyip teodoro teuku thabo
    thaksin thein theo thierry tomas tomás tomasz tomáš tsai tsipras umar uwe vaclav václav vadim valdis valentin
    valery vasily vasyl venkaiah viacheslav vicente vidkun viktor vinod vitali vitaly vitor vladimir vlado vladislav
    volker volodymyr vojislav vyacheslav wael walid walter wojciech wolfgang xavier xi yahya yair yasir yasser yasuo
    yevgeny yigal yitzhak yoav yoshihide yoshiro youssef yuri yuriy yusuf zaher zakaria zalmay zbigniew zdravko zeid
    zheng ziad zine zlatan zoltan zoltán zoran jerzy andrzej grzegorz pawel jaroslav miloslav tibor istvan istván ferenc
    attila mihaly gyula imre janos viktoras gintaras algirdas vytautas arvydas toomas andrus mart juhan jyrki
    matti timo jussi pekka mikko antti janne kimi mika keke jari esa søren mads lars anders bjørn jørgen kåre gro
    knut thorbjørn fredrik göran håkan åke leif ulf olof carl kjell odd trygve per even
    hiroki takuya takashi kenta daisuke shinji keisuke yuto makoto kazuo ichiro hideo toshio shigeru noriaki
    akira satoshi yukio naoto junya taro shintaro fumio hayao ryo koji
    jae-in geun-hye myung-bak jong-un jong-il il-sung dae-jung moo-hyun ki-moon
    jinping jintao zemin xiaoping enlai keqiang jiabao zedong ronghi weiwei xiaobo
    rahul amit nitin arun lalu sachin virat sourav vijay shashi ravi sanjay suresh ramesh rakesh ashok anil mukesh
    ratan kapil dinesh prakash manoj vikram kumar narayan subramanian venkat chandra hardik hamish angus callum ewan
    alasdair seamus sean eamon padraig cormac declan diarmuid liam micheál enda brian taoiseach leo
    kwame nana jerry julius uhuru mwai daniel ndugu jakaya benjamin paul yoweri milton levy hage sam nelson
    oliver walter cyril tito robert morgan emmerson atiku bola ahmadu sani umaru chinua wole fela tunde babatunde
    chukwuemeka emeka obi ifeanyi segun yemi didier samuel yaya kolo sadio demba papiss el-hadji youssou
    blaise laurent alassane faure gnassingbe patrice boni thomas idriss denis joseph-désiré etienne moise félix
    zinedine thierry karim kylian antoine raphaël hugo samir franck bafétimbi lilian marcel bixente emmanuel édouard
    françois jean-claude jean-marie jean-luc jean-pierre jean-yves jean-marc jean-baptiste jean-paul jean-jacques
    louis-philippe pierre-yves paul-henri charles-henri karl-heinz hans-dietrich hans-peter juan-carlos`,
  both: `alex andrea ariel chen dominique gabriele jean jian jun kim li lin mika min nasim nikita noam park sasha wang
    wei xiao yan yang ying yu yun zhang zhao hong hui jing joon tal gal yuval amit gagandeep sandeep kuldeep
    manpreet hyun seung young-sam sun-hee ji-young tenzin pema thuy tran duc phuong`,
};
