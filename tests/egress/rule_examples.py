"""One table of examples for every rule: what it finds, and what it leaves alone."""

#: rule -> ((text, the place in it), ...)
FOUND: dict[str, tuple[tuple[str, str], ...]] = {
    "person_name": (
        ("My client Gudrun Aasgaard needs help.", "Gudrun Aasgaard"),
        ("Name: Eh Doh Wah\nDOB: 7/4/1991", "Eh Doh Wah"),
        ("I met with Halima Osman about her renewal.", "Halima Osman"),
        ("Mr. Sather is on line 2.", "Sather"),
        ("Her son Renaldo is on MA.", "Renaldo"),
        ("fyi kaying thao called", "kaying thao"),
    ),
    "birthdate": (
        ("Her date of birth is April 12, 1986.", "April 12, 1986"),
        ("dob 3-3-99, client", "3-3-99"),
        ("He was born on 12 May 1970 in Edina.", "12 May 1970"),
        ("Halima Osman, 5/6/1994, needs a card.", "5/6/1994"),
        ("DOB: 1988-02-14", "1988-02-14"),
        ("dob 050595 for the client", "050595"),
    ),
    "ssn": (
        ("SSN 900-22-9981", "900-22-9981"),
        ("her social is 472 55 0198", "472 55 0198"),
        ("ssn 518.33.9027", "518.33.9027"),
        ("ITIN 978-81-0042 for the husband", "978-81-0042"),
        ("SSN: xxx-xx-4410", "xxx-xx-4410"),
        ("her social ends in 7714", "7714"),
        ("last four of SSN 4471", "4471"),
        ("SSN four seven two, five five, zero one nine eight", "four seven two"),
        ("Social Security number 900229981", "900229981"),
        ("The number is 900-22-\n9981 (SSN)", "900-22-\n9981"),
    ),
    "phone": (
        ("Her cell is (763) 555-0142.", "(763) 555-0142"),
        ("Client called from 651.555.0122", "651.555.0122"),
        ("call him at +1 218 555 0168", "+1 218 555 0168"),
    ),
    "email": (
        ("Her email is nkaujhli22@gmail.com", "nkaujhli22@gmail.com"),
        ("Client prefers rogerh (at) aol.com", "rogerh (at) aol.com"),
    ),
    "address": (
        ("She lives at 512 Maple St, Duluth.", "512 Maple St, Duluth"),
        ("He moved to 2401 Chicago Ave, Minneapolis 55404", "2401 Chicago Ave"),
        ("Her mailing address is PO Box 233, Worthington, MN 56187", "PO Box 233"),
        ("The client's home is RR 2 Box 118, Red Lake MN 56671", "RR 2 Box 118"),
        ("Client lives at 34012 County Road 8, Cohasset", "34012 County Road 8"),
    ),
    "tax_credit": (
        ("Her APTC of $412 is not showing.", "APTC of $412"),
        ("He gets $250 in tax credits.", "$250 in tax credits"),
        ("She lost her premium tax credit.", "premium tax credit"),
    ),
    "income": (
        ("She earns $2,400 a month.", "$2,400 a month"),
        ("Client reports household income of $58,200.", "$58,200"),
        ("He makes 17 an hour at the casino.", "17 an hour"),
        ("My client earns thirty-two thousand dollars a year.", "thirty-two thousand"),
        ("Her unemployment stopped.", "unemployment"),
        ("His hours were cut to 22 a week.", "hours were cut"),
        ("She is at 172% FPL.", "172% FPL"),
    ),
    "eligibility": (
        ("She was denied MinnesotaCare.", "denied MinnesotaCare"),
        ("His MA was closed in August.", "MA was closed"),
        ("My client is over income for MA.", "over income"),
        ("The kids are on Medical Assistance; she is not.", "on Medical Assistance"),
        ("Her application is still pending.", "application is still pending"),
    ),
    "enrollment": (
        ("She picked the Medica bronze plan.", "Medica bronze"),
        ("His coverage ended 10/31.", "coverage ended"),
        ("My client is enrolled in a Quartz gold plan.", "Quartz gold"),
        ("She hasn't paid her January premium.", "premium"),
    ),
    "filing_status": (
        ("She files as head of household.", "files as head of household"),
        ("They are married filing separately; he is on MA.", "married filing separately"),
        ("His parents claim him; he is their dependent.", "dependent"),
    ),
    "family_size": (
        ("My client has a household of five.", "household of five"),
        ("She is a single mom of three.", "mom of three"),
        ("He lives with his wife and 4 kids.", "4 kids"),
    ),
    "health": (
        ("She is seven months pregnant.", "pregnant"),
        ("He was diagnosed with lung cancer.", "lung cancer"),
        ("My client has diabetes.", "diabetes"),
        ("Her son is autistic.", "autistic"),
        ("He broke his arm on Friday.", "broke his arm"),
    ),
    "government_id": (
        ("A219334887", "A219334887"),
        ("Her passport number is C03981276", "C03981276"),
        ("Medicare number 1EG4-TE5-MK72", "1EG4-TE5-MK72"),
        ("driver's license V123-456-789-012", "V123-456-789-012"),
        ("He is undocumented.", "undocumented"),
    ),
    "financial_account": (
        ("paid by card 4111 1111 1111 1111", "4111 1111 1111 1111"),
        ("routing 091000019", "091000019"),
        ("checking account 4471902213", "4471902213"),
    ),
    "case_id": (
        ("MNsure ID 4417782901", "4417782901"),
        ("PMI 01928374 is closed", "01928374"),
        ("Her case number is 30188422", "30188422"),
        ("Her MRN 4471902 is on the chart.", "4471902"),
    ),
    "birthplace": (("She was born in Thief River Falls.", "Thief River Falls"),),
    "maiden_name": (("Mother's maiden name: Sundquist", "Sundquist"),),
    "employment": (
        ("She works at Hormel.", "Hormel"),
        ("He was laid off from Polaris in May.", "Polaris"),
    ),
    "school": (("Her son attends Como Park High School.", "Como Park High School"),),
    "circumstances": (
        ("He was released from prison in May.", "released from"),
        ("She is staying at a shelter.", "at a shelter"),
    ),
}

#: rule -> texts in which nothing at all may be found
QUIET: dict[str, tuple[str, ...]] = {
    "person_name": (
        "Webinar: Sarah Johnson from MNsure will present.",
        "The Lutheran Social Service office in Brainerd called.",
        "Do you have the brochure in Hmong, Karen and Somali?",
        "Will May be too late?",
        "Hamilton Cty. Bd. of Commrs. v. Doe, 70 Ohio St. 3d 321",
        "Anderson Trucking brings the brochures on Friday.",
    ),
    "birthdate": (
        "The training is on May 12, 2026.",
        "Coverage starts 1/1/2026.",
        "Laws 2006, ch. 282, art. 17, amended 2-10-06.",
        "Babies born on or after January 1 get MA.",
    ),
    "ssn": (
        "Tracking number 9400 1000 0000 0000 0000 00",
        "Ticket 482119031 is closed.",
        "The form asks for a Social Security number.",
        "SSN: ____-__-____",
        "The last four digits of the invoice are 4471.",
    ),
    "phone": (
        "Call the Contact Center at 651-539-2099.",
        "Hennepin County: 612-596-1300.",
        "Zoom meeting ID: 812 4471 9902",
    ),
    "email": ("Write to navigators@mnsure.org or info@county.example.gov.",),
    "address": (
        "The event is at the library, 300 Nicollet Mall, Minneapolis.",
        "MNsure, 355 Randolph Avenue, Suite 100, St. Paul, MN 55102",
        "See State v. Smith, 70 Ohio St. 3d 321 (1994), and Minn. Stat. 13.46, subd. 2.",
    ),
    "tax_credit": (
        "The average APTC in Minnesota is $322 per month.",
        "How are tax credits counted for a couple?",
    ),
    "income": (
        "The income limit for a family of four is $62,400.",
        "Suppose a single adult earns $21,000 a year.",
        "Invoice 1187, $1,240.00, is due on Friday.",
        "We pay mileage at 70 cents per mile.",
    ),
    "eligibility": (
        "Applicants who are denied may appeal within 90 days.",
        "Can brokers help people who qualify for Medical Assistance?",
        "Renewal status, please.",
    ),
    "enrollment": (
        "Medica Bronze $212.40\nBlue Plus Silver $301.77",
        "We enrolled 212 people in silver plans this month.",
    ),
    "filing_status": ("Does a couple that divorces file jointly for that year?",),
    "family_size": ("What is the guideline for a household of 3?",),
    "health": (
        "Does every plan cover mental health?",
        "The diabetes table at the health fair was popular.",
    ),
    "government_id": (
        "Bring your driver's license for the I-9.",
        "Assister ID AB12CD345",
        "alien number = A + 8 or 9 digits. if 8, add 0 in front.",
    ),
    "financial_account": (
        "Check no. 20488 for $2,300.00 came.",
        "Please approve: paper and toner, $48.12, company card ending 2210.",
    ),
    "case_id": (
        "Case status request - renewal - 7QX2KD",
        "Error ERR-50231 in the portal",
        "The vendor's support opened case number CS0944821 for our office.",
    ),
    "birthplace": ("People born in other states need proof.",),
    "maiden_name": ("The portal asks for the mother's maiden name.",),
    "employment": ("Employers with 50 workers must offer coverage.",),
    "school": ("Our intern graduates in May.",),
    "circumstances": ("People released from prison have 60 days to enroll.",),
}
