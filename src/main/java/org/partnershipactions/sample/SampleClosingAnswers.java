package org.partnershipactions.sample;

import java.util.Map;
import java.util.function.BiFunction;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.worklist.WorkItem;

import org.springframework.stereotype.Component;

/** What the sample people type when a case is closed, told and asked about. */
@Component
class SampleClosingAnswers implements MoreSampleAnswers {

	private final PartnershipClock clock;

	SampleClosingAnswers(PartnershipClock clock) {
		this.clock = clock;
	}

	@Override
	public Map<String, BiFunction<WorkItem, Chance, Map<String, Object>>> forms() {
		return Map.of("ProposeClosure", this::propose, "ApproveClosure", this::approve, "TellVictim", this::tell,
				"SurveyVictim", this::survey);
	}

	/** Proposed anew with another reason on another day. */
	private Map<String, Object> propose(WorkItem item, Chance usual) {
		Chance chance = Chance.of(item, "closing on " + this.clock.today());
		String ref = item.about().ref();
		if (SampleCaseFacts.isUnreachable(ref)) {
			return Map.of("outcome", "NO_CONTACT", "behaviour", "NOT_KNOWN", "summary",
					"Three calls and a letter were not answered.");
		}
		String informal = chance.oneOf("RESOLVED_INFORMALLY", "RESOLVED_INFORMALLY", "RESOLVED_INFORMALLY",
				"NOT_ENOUGH_EVIDENCE", "REFERRED_AND_FOLLOWED");
		String behaviour = chance.happens(80) ? "IMPROVED" : chance.oneOf("SAME", "NOT_KNOWN", "NOT_KNOWN", "WORSE");
		return Map.of("outcome", SampleCaseFacts.isFormal(ref) ? "RESOLVED_BY_FORMAL_ACTION" : informal, "behaviour",
				behaviour, "summary", "What was agreed has been done, and nothing was reported for some weeks.",
				"victimsView", "They agree, and know whom to call if it comes back.");
	}

	private Map<String, Object> approve(WorkItem item, Chance chance) {
		return chance.happens(10)
				? Map.of("decision", "RETURN", "comment", "Ask the partner agencies once more whether it is quiet.")
				: Map.of("decision", "APPROVE", "comment", "Agreed.");
	}

	private Map<String, Object> tell(WorkItem item, Chance chance) {
		return Map.of("channel", chance.oneOf("TELEPHONE", "TELEPHONE", "EMAIL", "LETTER"), "words",
				"Told what was done, that the case is closed, and how to reach us again.");
	}

	private Map<String, Object> survey(WorkItem item, Chance chance) {
		if (chance.happens(12)) {
			return Map.of("willing", "DECLINED");
		}
		return Map.of("willing", "ANSWERED", "onTime", reply(chance), "informed", reply(chance), "reachable",
				reply(chance), "supported", reply(chance), "actionTaken",
				chance.oneOf("VERY_SATISFIED", "SATISFIED", "SATISFIED", "SATISFIED", "NEITHER", "DISSATISFIED"),
				"outcome", chance.oneOf("VERY_SATISFIED", "SATISFIED", "SATISFIED", "NEITHER", "DISSATISFIED"));
	}

	private static String reply(Chance chance) {
		return chance.oneOf("YES", "YES", "YES", "PARTLY", "NO");
	}

}
