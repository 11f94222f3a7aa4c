package org.partnershipactions.reports.documents;

import java.util.List;
import java.util.stream.Stream;

/**
 * A report before it becomes a page or a file.
 *
 * @param file name of its files without ending, such as
 * {@code quarterly-report-2026-27-q2}
 * @param title its title
 * @param publisher whose report it is
 * @param notice what everybody must see first, such as that it is a draft; or null
 * @param facts what is said on top, such as who signed
 * @param parts its parts, in order
 */
public record Document(String file, String title, String publisher, String notice, List<Fact> facts,
		List<DocumentPart> parts) {

	/** Its tables, the facts on top as the first one. */
	public List<Table> tables() {
		Table facts = new Table("report", this.title, List.of("Fact", "Value"),
				this.facts.stream().map((fact) -> List.of(Cell.text(fact.name()), fact.value())).toList());
		return Stream
			.concat(Stream.of(facts), this.parts.stream().map(DocumentPart::table).filter((table) -> table != null))
			.toList();
	}

	/**
	 * One thing that is said of the whole report.
	 *
	 * @param name what it is, such as "Signed on"
	 */
	public record Fact(String name, Cell value) {
	}

}
