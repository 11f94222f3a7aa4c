package org.partnershipactions.reviews.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.measures.MeasureAt;
import org.partnershipactions.measures.MeasureSource.Reckoning;
import org.partnershipactions.reviews.figures.QuarterFigures.ActionLine;
import org.partnershipactions.reviews.figures.QuarterFigures.AgencyLine;
import org.partnershipactions.reviews.figures.QuarterFigures.CaseReviewLine;
import org.partnershipactions.reviews.figures.QuarterFigures.PriorityLine;
import org.partnershipactions.reviews.figures.QuarterFigures.ReviewLine;
import org.partnershipactions.reviews.figures.QuarterFigures.Share;
import org.partnershipactions.reviews.figures.QuarterFigures.Words;

/** A quarter with a plan of 54 actions, some of everything in it. */
public final class SampleQuarter {

	public static final Quarter QUARTER = Quarter.parse("2026-27-Q2");

	private static final int ACTIONS = 54;

	private static final String[] RAGS = { "GREEN", "AMBER", "RED", "BLUE", "GREY" };

	private static final String[] STATUSES = { "IN_PROGRESS", "IN_PROGRESS", "IN_PROGRESS", "COMPLETED",
			"NOT_STARTED" };

	private SampleQuarter() {
	}

	public static QuarterFigures figures() {
		List<ActionLine> actions = IntStream.range(0, ACTIONS).mapToObj(SampleQuarter::action).toList();
		return new QuarterFigures("sevenoaks", "Sevenoaks District Community Safety Partnership", "2026-27-Q2",
				QUARTER.lastDay(), new Share(22, 54, 80),
				List.of(new PriorityLine(1, "Violence and domestic abuse", "violence", new Share(7, 14, 80)),
						new PriorityLine(3, "Anti-social behaviour, including environmental crime", "asb",
								new Share(15, 40, 85))),
				actions, measures(),
				List.of(new AgencyLine("csu", "Community Safety Unit", 22, 20, 3),
						new AgencyLine("police", "Kent Police", 9, 9, 0)),
				List.of(new ReviewLine("asb", "Anti-social behaviour task group", LocalDate.of(2026, 10, 20),
						List.of("3.4: moved to 30 June 2027.", "3.7: a follow-up for Kent Police.")),
						new ReviewLine("violence", "Violence task group", null, List.of())),
				new CaseReviewLine(12, 6, 6, 1),
				new Words("Burglary is lower than last year.\nTwo new projects began.", "Funding for patrols ends."));
	}

	private static ActionLine action(int number) {
		String ref = ((number < 14) ? "1." : "3.") + (number + 1);
		boolean counts = number % 7 == 0;
		return new ActionLine(ref,
				"Hold weekly meetings with all partners about places and people at risk, number " + (number + 1),
				(number < 14) ? 1 : 3, (number % 3 == 0) ? "Kent Police" : "Community Safety Unit",
				STATUSES[number % 5], RAGS[number % 5], (number % 4 == 0) ? null : RAGS[number % 3],
				(number % 4 == 0) ? null : number, counts ? number : null, counts ? 60 : null, counts ? "events" : null,
				(number % 9 == 0) ? null : LocalDate.of(2027, 3, 31),
				(number % 4 == 1) ? "=On time – 12 of 20 <families> seen & \"helped\"" : null);
	}

	private static List<MeasureAt> measures() {
		LocalDate day = QUARTER.lastDay();
		return List.of(
				new MeasureAt("asb-improved", "Accepted cases with improved behaviour", "%", "at least 80 %",
						new BigDecimal("75.00"), day, null, false, "2 not known",
						new Reckoning(9, 12, "2 not known", "/cases"), true),
				new MeasureAt("burglary", "Dwelling and other burglary", "crimes", "below last year (946)",
						new BigDecimal("430.50"), day, new BigDecimal("946"), true, null, null, true),
				new MeasureAt("speed", "Multi-agency speed events", "events", "at least 4", new BigDecimal("2"), day,
						null, null, null, new Reckoning(2, null, null, "/actions/2026-27/7.5"), false),
				new MeasureAt("gangs", "Baseline for gangs", "people", "a baseline", null, null, null, null, null));
	}

}
