package org.partnershipactions.intake.publicreport;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What can be chosen on the public pages, in the words of those who choose. */
enum PublicChoices {

	DANGER("YES", "Yes, somebody is in danger now", "NO", "No"),

	WHAT("NOISE_MUSIC", "Loud music, parties or television", "NOISE_PEOPLE",
			"Shouting, banging or other noise from people", "NOISE_DOGS", "Barking dogs", "NEIGHBOUR_NUISANCE",
			"A neighbour who makes life difficult", "HARASSMENT", "Threats, bullying or harassment", "HATE_RELATED",
			"Abuse because of who somebody is, such as their race, religion, disability, sexual orientation or gender identity",
			"ALCOHOL", "Drinking in the street or drunken behaviour", "DRUGS", "Using or dealing drugs",
			"NUISANCE_BIKES", "Nuisance motorbikes, mopeds or quad bikes", "ABANDONED_VEHICLE", "An abandoned vehicle",
			"FLY_TIPPING", "Rubbish that was dumped", "GRAFFITI", "Graffiti", "OFFENSIVE_GRAFFITI",
			"Graffiti that insults or threatens people", "CRIMINAL_DAMAGE", "Things broken or damaged on purpose",
			"OTHER", "Something else, or I am not sure"),

	WHEN("NOW", "It is going on now", "DAY", "It happened on a day that I enter below"),

	OFTEN("ONCE", "This was the only time", "SOMETIMES", "It has happened a few times", "MONTHLY", "About once a month",
			"WEEKLY", "About once a week", "DAILY", "Most days or nights", "NOT_KNOWN", "I do not know"),

	TOLD("POLICE", "The police", "COUNCIL", "The council", "LANDLORD", "A landlord or housing association", "OTHER",
			"Somebody else", "NOBODY", "Nobody yet"),

	WHO("NAMED", "Yes, I give my name", "ANONYMOUS", "No, I want to stay anonymous"),

	CONTACT("EMAIL", "By email", "TELEPHONE", "By telephone", "LETTER", "By letter");

	private final Map<String, String> words = new LinkedHashMap<>();

	PublicChoices(String... words) {
		for (int i = 0; i < words.length; i += 2) {
			this.words.put(words[i], words[i + 1]);
		}
	}

	/** Name of the boxes that they are chosen by. */
	String field() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Each choice with its words, in the order they are shown. */
	public Map<String, String> words() {
		return this.words;
	}

	boolean offers(Collection<String> chosen) {
		return this.words.keySet().containsAll(chosen);
	}

	/** What was chosen, in words. */
	String in(List<String> chosen) {
		return chosen.stream().map(this.words::get).collect(Collectors.joining(", "));
	}

}
