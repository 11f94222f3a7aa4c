package org.partnershipactions.sample;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.partners.people.SamplePartnership;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.places.PlaceFacts;
import org.partnershipactions.residents.places.PlaceRegister;

import org.springframework.stereotype.Component;

/**
 * The people of the sample, who are numbers: where each lives never changes, and a few of
 * them call often. Streets and house numbers are made up.
 */
@Component
class SampleResidents {

	private static final int OFTEN = 24;

	private static final int ALL = 900;

	private static final String[] STREETS = { "North Road", "Orchard Way", "Mill Lane", "The Crescent", "Station Road",
			"Church Lane", "Chestnut Close", "Hop Garden Lane", "School Road", "Meadow View", "Oak Avenue",
			"Forge Lane" };

	private static final String[] SPOTS = { "Recreation ground", "Car park", "Bus shelter", "Underpass", "Lay-by",
			"Shops" };

	private final PlaceRegister places;

	private List<String> wards = List.of();

	SampleResidents(PlaceRegister places) {
		this.places = places;
	}

	/** Number of somebody who calls; a quarter of the calls come from a few people. */
	static int caller(Chance chance) {
		return chance.happens(25) ? 1 + chance.upTo(OFTEN - 1) : OFTEN + 1 + chance.upTo(ALL - OFTEN - 1);
	}

	/** Whether it is one of those who call often, mostly about the same thing. */
	static boolean callsOften(int number) {
		return number <= OFTEN;
	}

	/** A resident with all that is known of them. */
	ResidentFacts resident(int number) {
		Chance chance = home(number);
		PlaceFacts home = place(chance);
		LocalDate bornOn = LocalDate.of(1940 + chance.upTo(64), 1 + chance.upTo(11), 1 + chance.upTo(27));
		return new ResidentFacts("Resident " + number, bornOn, home.address(),
				"resident-%d@residents.example".formatted(number), "01632 960%03d".formatted(number % 1000), null,
				false);
	}

	/** The house beside a resident's, about which they call. */
	PlaceFacts nextDoor(int number) {
		PlaceFacts home = place(home(number));
		int house = Integer.parseInt(home.address().substring(0, home.address().indexOf(' ')));
		return new PlaceFacts(home.address().replaceFirst("\\d+", Integer.toString(house + 2)), home.ward(), null,
				null);
	}

	/** A public place. */
	PlaceFacts outside(Chance chance) {
		PlaceFacts near = place(chance);
		String street = near.address().substring(near.address().indexOf(' ') + 1);
		return new PlaceFacts(chance.oneOf(SPOTS) + ", " + street, near.ward(), null, null);
	}

	/** A house, mostly in one of the three towns. */
	private PlaceFacts place(Chance chance) {
		String town = chance.oneOf("Swanley", "Swanley", "Swanley", "Swanley", "Edenbridge", "Edenbridge", "Edenbridge",
				"Sevenoaks", "Sevenoaks", "");
		List<String> there = wards().stream().filter((ward) -> ward.startsWith(town)).toList();
		String ward = there.get(chance.upTo(there.size() - 1));
		String place = town.isEmpty() ? ward.split(",| and ")[0] : town;
		return new PlaceFacts("%d %s, %s".formatted(1 + chance.upTo(80), chance.oneOf(STREETS), place), ward, null,
				null);
	}

	private List<String> wards() {
		if (this.wards.isEmpty()) {
			this.wards = this.places.wards(SamplePartnership.CODE);
		}
		return this.wards;
	}

	private static Chance home(int number) {
		return Chance.of("home of resident " + number);
	}

}
