package org.partnershipactions.powers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.powers.ToolView.ToolWords;
import org.partnershipactions.security.PageAnswers;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be done about anti-social behaviour, as the law and local practice have it.
 */
@Component
@Transactional(readOnly = true)
public class ToolCatalogue {

	private final Tools table;

	private final PowerChanges changes;

	ToolCatalogue(Tools table, PowerChanges changes) {
		this.table = table;
		this.changes = changes;
	}

	/** What holds on a day, the lowest that can work first. */
	public List<ToolView> inForce(LocalDate day) {
		List<Tool> tools = tools(day);
		Map<String, String> names = tools.stream()
			.collect(Collectors.toMap(Tool::code, (tool) -> tool.name().name(), (one, later) -> later));
		return tools.stream().map((tool) -> view(tool, names)).toList();
	}

	/**
	 * One of them, as it holds on a day; 422 on the field {@code tool} where it does not.
	 */
	public ToolView tool(String code, LocalDate day) {
		return inForce(day).stream()
			.filter((tool) -> tool.code().equals(code))
			.findFirst()
			.orElseThrow(ToolCatalogue::unknown);
	}

	/**
	 * Its rules on a day; 422 on the field {@code tool}, which says what is announced.
	 */
	Tool rules(String code, LocalDate day) {
		return tools(day).stream()
			.filter((tool) -> tool.code().equals(code))
			.findFirst()
			.orElseThrow(() -> announced(code, day));
	}

	/**
	 * What is entered, with each change that holds by then in its place. A page asks for
	 * the days of many uses, so it reads the register once and not day by day.
	 */
	private List<Tool> tools(LocalDate day) {
		Map<String, Tool> tools = new LinkedHashMap<>();
		PageAnswers.to(List.of("tools of all days"), this.table::all)
			.stream()
			.filter((tool) -> tool.holds(day))
			.forEach((tool) -> tools.put(tool.code(), tool));
		List<PowerChange> begun = PageAnswers.to(List.of("changes of tools"), this.changes::confirmed)
			.stream()
			.filter((change) -> change.holds(day))
			.toList();
		for (PowerChange change : begun) {
			Tool before = tools.get(change.code());
			if (change.ends()) {
				tools.remove(change.code());
			}
			else if (before == null || !before.validFrom().isAfter(change.asTool().validFrom())) {
				tools.put(change.code(), change.asTool());
			}
		}
		return tools.values().stream().sorted(Comparator.comparingInt((tool) -> tool.name().place())).toList();
	}

	private InvalidAnswers announced(String code, LocalDate day) {
		return this.changes.all()
			.stream()
			.filter((change) -> change.code().equals(code))
			.findFirst()
			.map((change) -> new InvalidAnswers("tool",
					"%s: not in force on %s (%s)".formatted(change.asTool().name().name(), DayWords.day(day),
							change.asTool().source())))
			.orElseGet(ToolCatalogue::unknown);
	}

	private static InvalidAnswers unknown() {
		return new InvalidAnswers("tool", "Choose a tool or power from the list");
	}

	private static ToolView view(Tool tool, Map<String, String> names) {
		return new ToolView(tool.code(), tool.name().name(), tool.formal(), tool.validFrom(), tool.validUntil(),
				ToolWords.rules(tool, names), tool.source());
	}

}
