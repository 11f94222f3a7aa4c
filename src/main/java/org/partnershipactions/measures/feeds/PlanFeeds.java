package org.partnershipactions.measures.feeds;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.MeasureTemplate;
import org.partnershipactions.measures.MeasureTemplates;
import org.partnershipactions.measures.feeds.MeasureFeed.Decision;
import org.partnershipactions.measures.feeds.MeasureFeed.FeedingAction;
import org.partnershipactions.plan.PlanEvent.PlanAdopted;
import org.partnershipactions.plan.table.ActionLineage;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sets what feeds measures when a plan is adopted, where nothing was ever set: the action
 * that the measure itself names. What is set goes on with the action's line.
 */
@Component
class PlanFeeds {

	private final MeasureTemplates templates;

	private final MeasureFeeds feeds;

	private final ActionLineage lines;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	PlanFeeds(MeasureTemplates templates, MeasureFeeds feeds, ActionLineage lines, CurrentPerson person,
			PartnershipClock clock) {
		this.templates = templates;
		this.feeds = feeds;
		this.lines = lines;
		this.person = person;
		this.clock = clock;
	}

	@EventListener
	void adopted(PlanAdopted event) {
		PlanYear year = PlanYear.parse(event.year());
		this.templates.findAllByOrderByPosition()
			.stream()
			.filter((template) -> template.feedingRef() != null)
			.filter((template) -> this.feeds.of(this.person.partnership(), template.code()).isEmpty())
			.forEach((template) -> begin(template, year));
	}

	private void begin(MeasureTemplate template, PlanYear year) {
		String partnership = this.person.partnership();
		this.lines.line(partnership, year, template.feedingRef())
			.map((line) -> new FeedingAction(year, template.feedingRef(), line))
			.ifPresent((action) -> this.feeds.save(new MeasureFeed(partnership, template.code(), year.firstDay(),
					action, new Decision(Actor.username(), this.clock.instant(), "Set with the plan"))));
	}

}
