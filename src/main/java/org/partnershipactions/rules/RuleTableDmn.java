package org.partnershipactions.rules;

import java.io.StringWriter;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the rows of a rule table as a decision table of DMN, which the engine asks. */
final class RuleTableDmn {

	private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

	private final RuleTableShape shape;

	private final XMLStreamWriter xml;

	private RuleTableDmn(RuleTableShape shape, XMLStreamWriter xml) {
		this.shape = shape;
		this.xml = xml;
	}

	/** The table with rows that keep its shape. */
	static String write(RuleTableShape shape, List<RuleRow> rows) {
		StringWriter text = new StringWriter();
		try {
			new RuleTableDmn(shape, XMLOutputFactory.newFactory().createXMLStreamWriter(text)).table(rows);
		}
		catch (XMLStreamException broken) {
			throw new IllegalStateException("The table %s cannot be written as DMN".formatted(shape.table()), broken);
		}
		return text.toString();
	}

	private void table(List<RuleRow> rows) throws XMLStreamException {
		this.xml.writeStartDocument();
		start("definitions", "id", "Definitions_" + this.shape.table(), "name", this.shape.title(), "namespace",
				"urn:partnershipactions:decisions");
		this.xml.writeDefaultNamespace(DMN);
		start("decision", "id", this.shape.table(), "name", this.shape.title());
		start("decisionTable", "id", "Table_" + this.shape.table(), "hitPolicy",
				(this.shape.choice() == RuleTableShape.RowChoice.FIRST) ? "FIRST" : "UNIQUE");
		for (RuleColumn column : this.shape.columns()) {
			start("input", "id", "Input_" + column.code(), "label", column.label());
			start("inputExpression", "id", "InputExpression_" + column.code(), "typeRef", type(column));
			text(column.code());
			this.xml.writeEndElement();
			this.xml.writeEndElement();
		}
		start("output", "id", "Output_Answer", "label", this.shape.answerLabel(), "name", "answer", "typeRef",
				"string");
		this.xml.writeEndElement();
		for (int line = 0; line < rows.size(); line++) {
			row("Row_" + (line + 1), rows.get(line));
		}
		this.xml.writeEndDocument();
	}

	private void row(String id, RuleRow row) throws XMLStreamException {
		start("rule", "id", id);
		start("description");
		this.xml.writeCharacters(row.words());
		this.xml.writeEndElement();
		for (RuleColumn column : this.shape.columns()) {
			start("inputEntry", "id", id + "_" + column.code());
			text(RuleCondition.read(column, row.cell(column.code())).orElseThrow().dmn(column));
			this.xml.writeEndElement();
		}
		start("outputEntry", "id", id + "_answer");
		text('"' + row.answer() + '"');
		this.xml.writeEndElement();
		this.xml.writeEndElement();
	}

	private static String type(RuleColumn column) {
		return switch (column.kind()) {
			case NUMBER -> "integer";
			case YES_NO -> "boolean";
			case CODE -> "string";
		};
	}

	private void text(String content) throws XMLStreamException {
		start("text");
		this.xml.writeCharacters(content);
		this.xml.writeEndElement();
	}

	private void start(String element, String... attributes) throws XMLStreamException {
		this.xml.writeStartElement(element);
		for (int each = 0; each < attributes.length; each += 2) {
			this.xml.writeAttribute(attributes[each], attributes[each + 1]);
		}
	}

}
