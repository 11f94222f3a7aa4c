package org.partnershipactions.reviews.taskgroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.reviews.taskgroup.TaskGroupReview.ReviewScope;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/** What the lead reads beside the form: the review, its pages and what was decided. */
@Component
class GroupReviewBriefing implements ProcessBriefing {

	private final TaskGroupReviews reviews;

	private final ReviewDecisions decisions;

	private final DecisionWords words;

	private final Directory directory;

	GroupReviewBriefing(TaskGroupReviews reviews, ReviewDecisions decisions, DecisionWords words, Directory directory) {
		this.reviews = reviews;
		this.decisions = decisions;
		this.words = words;
		this.directory = directory;
	}

	@Override
	public String process() {
		return GroupReviewStep.PROCESS;
	}

	@Override
	public List<BriefingSection> brief(String key) {
		return List.of(review(this.reviews.withKey(key)), decided(key));
	}

	/** The agencies of the group: who was there, and who is asked for something. */
	@FormValues("HoldReview")
	public Map<String, Object> values(String key) {
		ReviewScope about = this.reviews.withKey(key).about();
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

	private BriefingSection review(TaskGroupReview review) {
		List<Row> rows = new ArrayList<>();
		rows.add(fact("Task group", review.about().groupName()));
		rows.add(new Row("The review", review.about().title(), "/reviews/" + review.key()));
		rows.add(new Row("Review pack", "As it stands now",
				"/task-groups/" + review.about().groupCode() + "/review-pack"));
		rows.add(new Row("Minutes", "As they would be sent", "/reviews/" + review.key() + "/minutes"));
		if (review.sitting().day() != null) {
			rows.add(fact("Held on", DayWords.day(review.sitting().day())));
		}
		if (review.returnReason() != null) {
			rows.add(fact("Opened again because", review.returnReason()));
		}
		return new BriefingSection("The review", rows, List.of());
	}

	private BriefingSection decided(String key) {
		List<String> lines = this.decisions.of(key).stream().map(this.words::withRef).toList();
		return new BriefingSection("What was decided", List.of(),
				lines.isEmpty() ? List.of("Nothing has been decided yet.") : lines);
	}

	private static Row fact(String label, String value) {
		return new Row(label, value, null);
	}

}
