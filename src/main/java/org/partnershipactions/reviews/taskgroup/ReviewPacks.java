package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.cases.figures.CaseFigures;
import org.partnershipactions.measures.MeasureRegister;
import org.partnershipactions.measures.MeasureView;
import org.partnershipactions.partners.TaskGroupSummary;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.reviews.taskgroup.MayOnGroupReview.GroupReviewRight.SEE_GROUP;

/** Makes the pack of a task group from live data, whenever it is opened. */
@Service
@Transactional(readOnly = true)
public class ReviewPacks {

	private final GroupReviewAccess access;

	private final GroupActions actions;

	private final PackParts parts;

	private final Reviewed reviewed;

	private final CaseFigures cases;

	ReviewPacks(GroupReviewAccess access, GroupActions actions, PackParts parts, Reviewed reviewed, CaseFigures cases) {
		this.access = access;
		this.actions = actions;
		this.parts = parts;
		this.reviewed = reviewed;
		this.cases = cases;
	}

	/** The pack of a task group as of now. */
	@MayOnGroupReview(SEE_GROUP)
	public ReviewPack of(String group) {
		TaskGroupSummary summary = this.access.group(group);
		List<GroupReviewView> reviews = this.reviewed.reviews().ofGroup(this.access.partnership(), group);
		return pack(summary, reviews, since(reviews, this.actions.today()));
	}

	private ReviewPack pack(TaskGroupSummary group, List<GroupReviewView> reviews, LocalDate since) {
		String partnership = this.access.partnership();
		LocalDate today = this.actions.today();
		List<GroupAction> all = this.actions.of(partnership, group.code(), PlanYear.of(today));
		List<GroupAction> live = all.stream().filter(GroupAction::live).toList();
		return new ReviewPack(group.code(), group.name(), today, since, this.reviewed.rated().of(live),
				this.parts.news(all, since), this.parts.approvals(live, today), this.parts.overdue(partnership, live),
				missing(partnership, group.code(), Quarter.of(today).previous()), measures(group, today),
				this.cases.accepted(group, partnership, new CaseFigures.Between(since, today)),
				this.reviewed.followUps().openOf(partnership, group.code()), reviews,
				this.access.leadsGroup(group.code()));
	}

	private ReviewPack.Missing missing(String partnership, String group, Quarter quarter) {
		return this.parts.missing(partnership, quarter, this.actions.of(partnership, group, quarter.year()));
	}

	private List<MeasureView> measures(TaskGroupSummary group, LocalDate today) {
		return this.reviewed.measures()
			.all(PlanYear.of(today))
			.stream()
			.filter((measure) -> group.agencies().contains(measure.owner()))
			.toList();
	}

	private static LocalDate since(List<GroupReviewView> reviews, LocalDate today) {
		return reviews.stream()
			.map(GroupReviewView::heldOn)
			.filter(Objects::nonNull)
			.max(LocalDate::compareTo)
			.orElse(PlanYear.of(today).firstDay());
	}

	/** What earlier reviews left behind, and the measures. */
	@Component
	record Reviewed(GroupReviewReading reviews, RatedActions rated, FollowUpReading followUps,
			MeasureRegister measures) {
	}

}
