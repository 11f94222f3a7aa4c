package org.partnershipactions.powers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.powers.ToolView.ToolWords;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be done about anti-social behaviour, as the law and local practice have it.
 */
@Component
@Transactional(readOnly = true)
public class ToolCatalogue {

	private final Tools table;

	ToolCatalogue(Tools table) {
		this.table = table;
	}

	/** What holds on a day, the lowest that can work first. */
	public List<ToolView> inForce(LocalDate day) {
		List<Tool> tools = this.table.inForce(day);
		Map<String, String> names = tools.stream()
			.collect(Collectors.toMap(Tool::code, Tool::name, (one, later) -> later));
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

	Tool rules(String code, LocalDate day) {
		return this.table.inForce(day)
			.stream()
			.filter((tool) -> tool.code().equals(code))
			.findFirst()
			.orElseThrow(ToolCatalogue::unknown);
	}

	private static InvalidAnswers unknown() {
		return new InvalidAnswers("tool", "Choose a tool or power from the list");
	}

	private static ToolView view(Tool tool, Map<String, String> names) {
		return new ToolView(tool.code(), tool.name(), tool.formal(), tool.validFrom(), tool.validUntil(),
				ToolWords.rules(tool, names), tool.source());
	}

}
