package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.overdue.OverdueRow;
import org.partnershipactions.plan.action.ActionTimeline;
import org.partnershipactions.reviews.returns.ReturnReading;
import org.partnershipactions.reviews.returns.ReturnState;
import org.partnershipactions.reviews.returns.ReturnView;

import org.springframework.stereotype.Component;

/** Collects the parts of a pack that hang on the group's actions. */
@Component
class PackParts {

	private final ActionTimeline news;

	private final OverdueReviewing overdue;

	private final ReturnReading returns;

	PackParts(ActionTimeline news, OverdueReviewing overdue, ReturnReading returns) {
		this.news = news;
		this.overdue = overdue;
		this.returns = returns;
	}

	/** What happened to actions from the beginning of a day on. */
	List<ReviewPack.Happened> news(List<GroupAction> actions, LocalDate since) {
		Map<String, GroupAction> byKey = actions.stream()
			.collect(Collectors.toMap(GroupAction::key, Function.identity()));
		return this.news.since(byKey.keySet(), since.atStartOfDay(PartnershipClock.LONDON).toInstant())
			.stream()
			.map((entry) -> new ReviewPack.Happened(byKey.get(entry.action()).ref(), byKey.get(entry.action()).path(),
					PartnershipClock.dayOf(entry.at()), entry.text()))
			.toList();
	}

	/** What waits for the group's lead, the soonest due first. */
	List<ReviewPack.Approval> approvals(List<GroupAction> actions, LocalDate today) {
		return actions.stream()
			.filter(GroupAction::awaitsApproval)
			.map(GroupAction::summary)
			.sorted(Comparator.comparing((action) -> action.stepDue()))
			.map((action) -> new ReviewPack.Approval(action.row().ref(), action.row().title(),
					"/actions/" + action.year() + "/" + action.row().ref(), action.stage().words(), action.stepDue(),
					today.isAfter(action.stepDue())))
			.toList();
	}

	/** What is late about the actions, by the name of who owes it. */
	List<ReviewPack.Late> overdue(String partnership, List<GroupAction> actions) {
		List<String> paths = actions.stream().map(GroupAction::path).toList();
		Map<String, List<OverdueRow>> byTeam = this.overdue.openInWords(partnership)
			.stream()
			.filter((row) -> paths.contains(row.review().path()))
			.collect(Collectors.groupingBy(OverdueRow::teamName, TreeMap::new, Collectors.toList()));
		return byTeam.entrySet().stream().map((one) -> new ReviewPack.Late(one.getKey(), one.getValue())).toList();
	}

	/** Returns about the actions that nobody gave. */
	ReviewPack.Missing missing(String partnership, Quarter quarter, List<GroupAction> actions) {
		List<String> keys = actions.stream().map(GroupAction::key).toList();
		List<ReturnView> asked = this.returns.of(partnership, quarter)
			.stream()
			.filter((one) -> one.counts() && keys.contains(one.actionKey()))
			.toList();
		return new ReviewPack.Missing(quarter, asked.size(),
				asked.stream().filter((one) -> one.state() != ReturnState.GIVEN).toList());
	}

}
