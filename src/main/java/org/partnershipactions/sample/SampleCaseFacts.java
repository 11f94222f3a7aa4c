package org.partnershipactions.sample;

import java.util.List;

import org.partnershipactions.cases.reading.CaseReading;
import org.partnershipactions.worklist.WorkItem;

import org.springframework.stereotype.Component;

/** What kind of case a case of the sample is, so that its forms fit each other. */
@Component
class SampleCaseFacts {

	static final int HIGH = 2;

	private final CaseReading cases;

	SampleCaseFacts(CaseReading cases) {
		this.cases = cases;
	}

	/** How often somebody tried in vain to reach the victim. */
	int triesIn(WorkItem item) {
		return SampleRequest.as("csu.member", () -> this.cases.view(item.place().key())).log().contacts().size();
	}

	static boolean isUnreachable(String ref) {
		return Chance.of("unreachable " + ref).happens(5);
	}

	/** Whether a warning by the law is planned. */
	static boolean isFormal(String ref) {
		return Chance.of("formal " + ref).happens(25);
	}

	/** Agencies that have a part in it beside the lead. */
	static List<String> partners(String ref) {
		Chance chance = Chance.of("partners " + ref);
		if (!chance.happens(50)) {
			return List.of();
		}
		String first = chance.oneOf("police", "wkha", "moat", "kcc-wardens");
		return chance.happens(35) ? List.of(first, chance.oneOf("sdc-housing", "pcso", "early-help")) : List.of(first);
	}

	static String firstTool(String ref) {
		return Chance.of("tool " + ref).oneOf("DIARY_SHEETS", "ADVICE", "WARNING", "MEDIATION");
	}

	/** How serious it is: 0, 1 or 2. */
	static int level(String ref, String title) {
		boolean personal = title.startsWith("Harassment") || title.startsWith("Hate");
		int high = personal ? 35 : 10;
		Chance chance = Chance.of("level " + ref);
		return chance.happens(high) ? HIGH : chance.happens(40) ? 1 : 0;
	}

	/** Which answer of a risk question, the worse the higher. */
	static int answer(int level, Chance chance) {
		return switch (level) {
			case 0 -> chance.happens(25) ? 1 : 0;
			case 1 -> chance.happens(12) ? 2 : chance.happens(60) ? 1 : 0;
			default -> chance.happens(55) ? 3 : 1;
		};
	}

}
