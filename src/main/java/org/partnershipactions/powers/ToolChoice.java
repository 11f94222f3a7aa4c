package org.partnershipactions.powers;

import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.pages.PageAnswers;

import org.springframework.stereotype.Component;

/** The tools and powers that an action plan can consider, the lowest first. */
@Component
public class ToolChoice {

	private final ToolCatalogue powers;

	private final PartnershipClock clock;

	ToolChoice(ToolCatalogue powers, PartnershipClock clock) {
		this.powers = powers;
		this.clock = clock;
	}

	/** As choices of a form: value and label. */
	public List<Map<String, String>> choices() {
		return inForce().stream().map((tool) -> Map.of("value", tool.code(), "label", tool.name())).toList();
	}

	/** Whether the law has rules for it, so that the task group decides. */
	public boolean formal(String tool) {
		return inForce().stream().filter((one) -> one.code().equals(tool)).anyMatch(ToolView::formal);
	}

	/** Its name; its code where it does not hold any more. */
	public String words(String tool) {
		return inForce().stream().filter((one) -> one.code().equals(tool)).findFirst().map(ToolView::name).orElse(tool);
	}

	/** Each row of a plan asks for its tool: all are read at once. */
	private List<ToolView> inForce() {
		return PageAnswers.to(List.of("tools in force"), () -> this.powers.inForce(this.clock.today()));
	}

}
