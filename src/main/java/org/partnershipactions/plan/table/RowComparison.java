package org.partnershipactions.plan.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.action.ActionPartners;
import org.partnershipactions.plan.action.ActionRow;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.document.PlanRow;
import org.partnershipactions.plan.table.ImportReport.ImportedRow;

/** Compares a row of a file with the action that it names. */
class RowComparison {

	private final Directory directory;

	RowComparison(Directory directory) {
		this.directory = directory;
	}

	ImportedRow compare(PlanRow read, Optional<PriorityAction> present) {
		if (present.isEmpty()) {
			return new ImportedRow(read, "created", List.of());
		}
		List<RowDifference> differences = differences(read, present.get());
		return new ImportedRow(read, differences.isEmpty() ? "unchanged" : "changed", differences);
	}

	static ActionRow row(PlanRow read) {
		return new ActionRow(read.ref(), read.priority(), read.title(), read.due(), read.funding(), read.review(),
				read.dateNote(), read.dateOpen());
	}

	static ActionPartners partners(PlanRow read) {
		String words = String.join("; ",
				List.of(read.leadText(), read.partnersText()).stream().filter((text) -> !text.isBlank()).toList());
		return new ActionPartners(read.leads(), read.partners(), read.allPartners(), words.isEmpty() ? null : words);
	}

	private List<RowDifference> differences(PlanRow read, PriorityAction action) {
		return differences(action, row(read), partners(read));
	}

	/** What another row changes in an action. */
	List<RowDifference> differences(PriorityAction action, ActionRow after, ActionPartners shared) {
		ActionRow before = action.row();
		return Stream
			.of(new RowDifference("reference", before.ref(), after.ref()),
					new RowDifference("priority", String.valueOf(before.priority()), String.valueOf(after.priority())),
					new RowDifference("title", before.title(), after.title()),
					new RowDifference("by when", before.byWhen(), after.byWhen()),
					new RowDifference("funding", before.funding(), after.funding()),
					new RowDifference("lead agencies", names(action.partners().leads()), names(shared.leads())),
					new RowDifference("other partners", others(action.partners()), others(shared)),
					new RowDifference("others in words", action.partners().inWords(), shared.inWords()))
			.filter(RowComparison::differs)
			.toList();
	}

	private String others(ActionPartners partners) {
		String named = names(partners.others());
		return partners.everyone() ? "all partners" + (named.isEmpty() ? "" : ", " + named) : named;
	}

	private String names(List<String> agencies) {
		return agencies.stream().map(this.directory::agencyName).collect(Collectors.joining(", "));
	}

	private static boolean differs(RowDifference field) {
		return !Objects.equals(Objects.requireNonNullElse(field.before(), ""),
				Objects.requireNonNullElse(field.after(), ""));
	}

}
