package org.partnershipactions.cases;

import java.util.List;
import java.util.Map;

import org.partnershipactions.powers.ToolCatalogue;
import org.partnershipactions.powers.ToolView;

import org.springframework.stereotype.Component;

/** The tools and powers that an action plan can consider, the lowest first. */
@Component
public class ToolChoice {

	private final ToolCatalogue powers;

	private final CaseSchedule schedule;

	ToolChoice(ToolCatalogue powers, CaseSchedule schedule) {
		this.powers = powers;
		this.schedule = schedule;
	}

	/** As choices of a form: value and label. */
	List<Map<String, String>> choices() {
		return inForce().stream().map((tool) -> Map.of("value", tool.code(), "label", tool.name())).toList();
	}

	/** Whether the law has rules for it, so that the task group decides. */
	boolean formal(String tool) {
		return inForce().stream().filter((one) -> one.code().equals(tool)).anyMatch(ToolView::formal);
	}

	/** Its name; its code where it does not hold any more. */
	public String words(String tool) {
		return inForce().stream().filter((one) -> one.code().equals(tool)).findFirst().map(ToolView::name).orElse(tool);
	}

	private List<ToolView> inForce() {
		return this.powers.inForce(this.schedule.today());
	}

}
