package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnershipactions.SizeWaiver;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.cases.figures.CaseFigures;
import org.partnershipactions.measures.MeasureRegister;
import org.partnershipactions.measures.MeasureView;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.overdue.OverdueRow;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.plan.action.ActionTimeline;
import org.partnershipactions.reviews.MayOnReviews;
import org.partnershipactions.reviews.followups.FollowUpReading;
import org.partnershipactions.reviews.returns.ReturnReading;
import org.partnershipactions.reviews.returns.ReturnState;
import org.partnershipactions.reviews.returns.ReturnView;
import org.partnershipactions.reviews.taskgroup.GroupActions.GroupAction;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.reviews.MayOnReviews.ReviewsRight.SEE_GROUP;

/** Makes the pack of a task group from live data, whenever it is opened. */
@Service
@Transactional(readOnly = true)
public class ReviewPackReading {

	private final GroupReviewAccess access;

	private final GroupActions actions;

	private final GroupReviewReading reviews;

	private final FollowUpReading followUps;

	private final ActionTimeline news;

	private final OverdueReviewing overdue;

	private final ReturnReading returns;

	private final MeasureRegister measures;

	private final CaseFigures cases;

	@SizeWaiver("A pack lays what nine sources say of a task group on one table.")
	ReviewPackReading(GroupReviewAccess access, GroupActions actions, GroupReviewReading reviews,
			FollowUpReading followUps, ActionTimeline news, OverdueReviewing overdue, ReturnReading returns,
			MeasureRegister measures, CaseFigures cases) {
		this.access = access;
		this.actions = actions;
		this.reviews = reviews;
		this.followUps = followUps;
		this.news = news;
		this.overdue = overdue;
		this.returns = returns;
		this.measures = measures;
		this.cases = cases;
	}

	/** The pack of a task group as of now. */
	@MayOnReviews(SEE_GROUP)
	public ReviewPack of(String group) {
		String partnership = this.access.partnership();
		TaskGroupSummary summary = this.access.group(group);
		LocalDate today = this.actions.today();
		List<GroupReviewView> reviews = this.reviews.ofGroup(partnership, group);
		LocalDate since = since(reviews, today);
		List<GroupAction> all = this.actions.of(partnership, group, PlanYear.of(today));
		List<GroupAction> live = all.stream().filter(GroupAction::live).toList();
		return new ReviewPack(group, summary.name(), today, since, this.actions.rated(live), news(all, since),
				approvals(live, today), overdue(partnership, live),
				missing(partnership, group, Quarter.of(today).previous()), measures(summary, today),
				this.cases.accepted(summary, partnership, new CaseFigures.Between(since, today)),
				this.followUps.openOf(partnership, group), reviews, this.access.leadsGroup(group));
	}

	/** The day of the last review, or the first of the plan's year. */
	private static LocalDate since(List<GroupReviewView> reviews, LocalDate today) {
		return reviews.stream()
			.map(GroupReviewView::heldOn)
			.filter(Objects::nonNull)
			.max(LocalDate::compareTo)
			.orElse(PlanYear.of(today).firstDay());
	}

	/** What happened to actions from the beginning of a day on. */
	private List<ReviewPack.News> news(List<GroupAction> actions, LocalDate since) {
		Map<String, GroupAction> byKey = actions.stream()
			.collect(Collectors.toMap(GroupAction::key, Function.identity()));
		return this.news.since(byKey.keySet(), since.atStartOfDay(PartnershipClock.LONDON).toInstant())
			.stream()
			.map((entry) -> new ReviewPack.News(byKey.get(entry.action()).ref(), byKey.get(entry.action()).path(),
					PartnershipClock.dayOf(entry.at()), entry.text()))
			.toList();
	}

	/** What waits for the group's lead, the soonest due first. */
	private static List<ReviewPack.Approval> approvals(List<GroupAction> actions, LocalDate today) {
		return actions.stream()
			.filter(GroupAction::awaitsApproval)
			.sorted(Comparator.comparing((action) -> action.summary().stepDue()))
			.map((action) -> new ReviewPack.Approval(action.ref(), action.summary().row().title(), action.path(),
					action.summary().stage().words(), action.summary().stepDue(),
					today.isAfter(action.summary().stepDue())))
			.toList();
	}

	/** What is late about the actions, by the name of who owes it. */
	private List<ReviewPack.Late> overdue(String partnership, List<GroupAction> actions) {
		List<String> paths = actions.stream().map(GroupAction::path).toList();
		Map<String, List<OverdueRow>> byTeam = this.overdue.openInWords(partnership)
			.stream()
			.filter((row) -> paths.contains(row.review().path()))
			.collect(Collectors.groupingBy(OverdueRow::teamName, TreeMap::new, Collectors.toList()));
		return byTeam.entrySet().stream().map((one) -> new ReviewPack.Late(one.getKey(), one.getValue())).toList();
	}

	/** Returns about the group's actions of a quarter that nobody gave. */
	private ReviewPack.Missing missing(String partnership, String group, Quarter quarter) {
		List<String> keys = this.actions.of(partnership, group, quarter.year()).stream().map(GroupAction::key).toList();
		List<ReturnView> asked = this.returns.of(partnership, quarter)
			.stream()
			.filter((one) -> one.counts() && keys.contains(one.actionKey()))
			.toList();
		return new ReviewPack.Missing(quarter, asked.size(),
				asked.stream().filter((one) -> one.state() != ReturnState.GIVEN).toList());
	}

	/** Measures whose owner is one of the group's agencies. */
	private List<MeasureView> measures(TaskGroupSummary group, LocalDate today) {
		return this.measures.all(PlanYear.of(today))
			.stream()
			.filter((measure) -> group.agencies().contains(measure.owner()))
			.toList();
	}

}
