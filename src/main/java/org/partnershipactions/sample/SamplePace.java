package org.partnershipactions.sample;

import java.util.Map;
import java.util.Set;

import org.partnershipactions.worklist.WorkItem;

/** How soon people get round to the tasks of reports and cases, a few of them late. */
final class SamplePace {

	/** Shares of the time allowed: from, to; and what those who are late take. */
	private static final Map<String, Pace> FORMS = Map.ofEntries(Map.entry("TriageReport", new Pace(0, 0.4, 3, 2, 3)),
			Map.entry("TellReporter", new Pace(0, 1, 4, 2, 3)),
			Map.entry("ContactVictim", new Pace(0.1, 0.9, 6, 1.2, 1.8)),
			Map.entry("AssessRisk", new Pace(0, 0.9, 6, 1.2, 3)),
			Map.entry("AgreeActionPlan", new Pace(0.3, 0.9, 8, 1.3, 2)),
			Map.entry("AcceptCase", new Pace(0.2, 0.9, 15, 1.3, 2)),
			Map.entry("UpdateVictim", new Pace(0.7, 0.95, 10, 1.2, 1.7)),
			Map.entry("SuperviseCase", new Pace(0.7, 0.95, 15, 1.2, 1.6)),
			Map.entry("ProposeClosure", new Pace(0.5, 0.95, 15, 1, 1.5)),
			Map.entry("ApproveClosure", new Pace(0.3, 0.9, 25, 1.5, 4)),
			Map.entry("TellVictim", new Pace(0, 0.9, 8, 1.5, 2)),
			Map.entry("SurveyVictim", new Pace(0.1, 0.9, 45, 2, 2)),
			Map.entry("RemoveGraffiti", new Pace(0, 0.2, 8, 1, 1.6)),
			Map.entry("ReviewIntervention", new Pace(0.8, 0.95, 8, 1.2, 2)));

	/** What tells people, or comes with hours: it does not wait for the next meeting. */
	private static final Set<String> AFTERNOON = Set.of("TriageReport", "TellReporter");

	private SamplePace() {
	}

	/** Whether a task belongs to a report or a case, which are worked on every day. */
	static boolean isDaily(WorkItem item) {
		return FORMS.containsKey(item.form());
	}

	/** Whether it is about a report or a case, be it somebody's part in it or a delay. */
	static boolean isAboutCases(WorkItem item) {
		String ref = item.about().ref();
		return ref.startsWith("C-") || ref.startsWith("R-");
	}

	/** What a task is about. */
	static Kind kind(WorkItem item) {
		if (!isAboutCases(item)) {
			return Kind.PLAN;
		}
		return item.about().ref().startsWith("R") ? Kind.REPORT : Kind.CASE;
	}

	/** Daily Tasking has not come to the end of its list yet when the sample begins. */
	static boolean isLeftForTheAfternoon(WorkItem item) {
		return AFTERNOON.contains(item.form()) && Chance.of(item, "afternoon").happens(45);
	}

	/** Working days until a task is done of which so many are allowed. */
	static int daysFor(WorkItem item, int allowed) {
		Pace pace = FORMS.get(item.form());
		Chance chance = Chance.of(item, "when");
		boolean late = chance.happens(pace.late());
		double share = late ? chance.between(pace.lateFrom(), pace.lateTo()) : chance.between(pace.from(), pace.to());
		return (int) Math.round(Math.max(1, allowed) * share);
	}

	/** Kinds of work that go on beside each other. */
	enum Kind {

		REPORT, CASE, PLAN

	}

	private record Pace(double from, double to, int late, double lateFrom, double lateTo) {
	}

}
