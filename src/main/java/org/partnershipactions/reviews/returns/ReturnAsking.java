package org.partnershipactions.reviews.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.reviews.returns.ProgressReturn.AskedReturn;
import org.partnershipactions.reviews.returns.ReturnEvent.ReturnsAsked;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks lead agencies for the progress of their actions. Who may begin a quarter is
 * checked where it begins.
 */
@Component
@Transactional
public class ReturnAsking {

	private static final Set<Stage> NOT_LIVE = EnumSet.of(Stage.DRAFT, Stage.CLOSED);

	private final ProgressReturns returns;

	private final PlanReading plans;

	private final ReturnSchedule schedule;

	ReturnAsking(ProgressReturns returns, PlanReading plans, ReturnSchedule schedule) {
		this.returns = returns;
		this.plans = plans;
		this.schedule = schedule;
	}

	/**
	 * Asks for the progress of every live action of the quarter's plan.
	 * @return keys of the returns, for the quarter's process to call
	 */
	public List<String> ask(String partnership, Quarter quarter) {
		LocalDate due = this.schedule.due(quarter);
		Map<String, List<ProgressReturn>> byAgency = new LinkedHashMap<>();
		live(partnership, quarter).forEach((action) -> {
			String lead = action.partners().accountableLead();
			AskedReturn asked = AskedReturn.of(partnership, quarter, action);
			byAgency.computeIfAbsent(lead, (agency) -> new ArrayList<>())
				.add(new ProgressReturn(asked, lead, this.schedule.today(), due));
		});
		byAgency.forEach((agency, asked) -> asked.get(0)
			.say(new ReturnsAsked(quarter.toString(), partnership, agency, asked.size(), due)));
		return byAgency.values().stream().flatMap(List::stream).map((asked) -> this.returns.save(asked).key()).toList();
	}

	private List<ActionSummary> live(String partnership, Quarter quarter) {
		return this.plans.find(partnership, quarter.year())
			.map(PlanView::actions)
			.orElse(List.of())
			.stream()
			.filter((action) -> !NOT_LIVE.contains(action.stage()))
			.toList();
	}

}
