/**
 * Given names that the lists give to women and men, though in the news they are nearly always borne
 * by one of them: written by us from general knowledge. Names that are truly borne by both (Chris,
 * Jamie, Leslie, Robin, Kim) stay with both.
 */
export const mostlyFirstNames = {
  female: `abbe abbey abbie abby addie allie angie ashley bev brandy brooke carly chrissie chrissy christie christy claire clare
    connie courtney dani danielle emmy erin evelyn frannie gail gayle geri gerri ginger grace haleigh
    haley hazel hilary hillary holly jaimie jayme jodi jodie julie kelley kelsey kylie lauren laurie leigh lilian lyn
    lynn mallory meredith nichole nicki nickie nikki paige patsy pattie penny ruby saundra shelley sibyl simone stacee
    stacey stacy tammie tammy tracey tracie nicola esme clemmie maddie maddy carlie`,
  male: `adan alfie alfy augustine austin barry bennie benny bernie bert bertie billy bobby brett brooks cal cam carmine
    cecil chad christian clem codie cody constantine cory dael danny darryl daryl denny denys devin dion
    donnie donny eddie eddy emlyn frank franky fred freddie freddy gabriel gene george germain gerry glen glenn
    glyn gus heath ira jere jermaine jerry jesse joey karel kip kipp kyle lanny leland lonnie
    lorne matti max maxie micky nat noel ollie olly perry phil quentin randy ray reggie rene rey ricky
    robbie robby rory sam sammy sean shane shaun shawn sonny ted teddy theo tim timmy toby tommy tony torey
    valentine vin vinnie vinny verne wally will willi willie willy ronny corey`,
};
