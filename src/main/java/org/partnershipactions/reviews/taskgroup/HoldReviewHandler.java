package org.partnershipactions.reviews.taskgroup;

import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.FormHandler;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.TaskGroupSummary;

import org.springframework.stereotype.Component;

/** Takes the end of a review to its use case, and offers the group's agencies. */
@Component
class HoldReviewHandler implements FormHandler<HoldReview> {

	private final GroupReviewHolding holding;

	private final TaskGroupReviews reviews;

	private final Directory directory;

	HoldReviewHandler(GroupReviewHolding holding, TaskGroupReviews reviews, Directory directory) {
		this.holding = holding;
		this.reviews = reviews;
		this.directory = directory;
	}

	@Override
	public String form() {
		return "HoldReview";
	}

	@Override
	public Class<HoldReview> answers() {
		return HoldReview.class;
	}

	@Override
	public void submit(String key, HoldReview answers) {
		this.holding.hold(key, answers);
	}

	@Override
	public Map<String, Object> values(String key) {
		ReviewOf about = this.reviews.withKey(key).about();
		List<String> agencies = this.directory.groups(about.partnership())
			.stream()
			.filter((group) -> group.code().equals(about.groupCode()))
			.map(TaskGroupSummary::agencies)
			.flatMap(List::stream)
			.toList();
		return Map.of("attendance", agencies.stream().map((code) -> Map.of("agency", code)).toList(), "agencies",
				agencies.stream()
					.map((code) -> Map.of("value", code, "label", this.directory.agencyName(code)))
					.toList());
	}

}
