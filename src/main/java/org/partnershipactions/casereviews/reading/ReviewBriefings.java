package org.partnershipactions.casereviews.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnershipactions.casereviews.AsbCaseReviews;
import org.partnershipactions.casereviews.HoldPanel;
import org.partnershipactions.casereviews.PanelOutcome;
import org.partnershipactions.casereviews.ReviewProcess;
import org.partnershipactions.casereviews.ReviewTeams;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/** What the single point of contact, or the manager, reads before a step. */
@Component
class ReviewBriefings implements ProcessBriefing {

	private final AsbCaseReviews reviews;

	private final ReviewSections sections;

	private final ReviewTeams teams;

	ReviewBriefings(AsbCaseReviews reviews, ReviewSections sections, ReviewTeams teams) {
		this.reviews = reviews;
		this.sections = sections;
		this.teams = teams;
	}

	@Override
	public String process() {
		return ReviewProcess.ID;
	}

	@Override
	public List<BriefingSection> brief(String key) {
		return this.sections.readable(this.reviews.withKey(key));
	}

	/** The rule on the chair refuses by name, so that all bodies are offered. */
	@FormValues("HoldPanel")
	public Map<String, Object> panel(String key) {
		List<Map<String, String>> agencies = this.teams.choices(this.reviews.withKey(key).partnership(), Set.of());
		List<Map<String, String>> chairs = new ArrayList<>();
		chairs.add(Map.of("value", PanelOutcome.INDEPENDENT, "label", "An independent person, of no agency"));
		chairs.addAll(agencies);
		return Map.of("agencies", agencies, "chairs", chairs);
	}

}
