package org.partnershipactions.pages;

import java.io.StringReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Says in words where a process stands, for those who do not see its diagram: public
 * because templates must reach it.
 */
public class DiagramWords {

	/** Kinds of elements that are work, of people, of programs or of another process. */
	private static final Set<String> WORK = Set.of("userTask", "serviceTask", "sendTask", "businessRuleTask",
			"scriptTask", "callActivity");

	private final XMLInputFactory readers = XMLInputFactory.newInstance();

	DiagramWords() {
		this.readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		this.readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
	}

	/** Names of the pieces of work among these elements, in the order of the ids. */
	public List<String> names(String xml, Collection<String> ids) {
		Map<String, String> names = namesOfWork(xml);
		return ids.stream().map(names::get).filter(Objects::nonNull).distinct().toList();
	}

	private Map<String, String> namesOfWork(String xml) {
		Map<String, String> names = new HashMap<>();
		try {
			XMLStreamReader reader = this.readers.createXMLStreamReader(new StringReader(xml));
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamReader.START_ELEMENT && WORK.contains(reader.getLocalName())) {
					names.put(reader.getAttributeValue(null, "id"), reader.getAttributeValue(null, "name"));
				}
			}
		}
		catch (XMLStreamException broken) {
			throw new IllegalArgumentException("The diagram cannot be read as XML", broken);
		}
		return names;
	}

}
