package org.partnershipactions.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A process or decision file as text.
 *
 * @param name path of the file
 * @param xml everything in it
 */
record ProcessText(String name, String xml) {

	private static final Pattern ID = Pattern.compile("\\bid=\"(\\w+)\"");

	private static final Pattern VERB = Pattern
		.compile("(?:(\\w+)(?:\\s+xsi:type=\"bpmn:tFormalExpression\")?(?:=\"|>))?"
				+ "\\$\\{(\\w+)\\.(\\w+)\\(execution\\.processBusinessKey\\)}");

	static List<ProcessText> all() {
		try (Stream<Path> files = Files.walk(Path.of("processes"))) {
			return files.filter(Files::isRegularFile).sorted().map(ProcessText::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ProcessText read(Path file) {
		try {
			return new ProcessText(file.toString(), Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Every id in these files. */
	static Set<String> ids(List<ProcessText> files) {
		Set<String> ids = new TreeSet<>();
		files.forEach((file) -> ID.matcher(file.xml()).results().forEach((id) -> ids.add(id.group(1))));
		return ids;
	}

	/** Every question and verb that the process puts to a bean. */
	List<Verb> verbs() {
		return VERB.matcher(this.xml)
			.results()
			.map((found) -> new Verb(found.group(1), found.group(2), found.group(3)))
			.toList();
	}

	/**
	 * What a process asks of a bean.
	 *
	 * @param place attribute or element that holds the expression
	 * @param bean name of the bean
	 * @param method name of the method, which takes the business key
	 */
	record Verb(String place, String bean, String method) {

		boolean asksWhen() {
			return "dueDate".equals(this.place) || "timeDate".equals(this.place);
		}

		boolean asksWho() {
			return "candidateGroups".equals(this.place);
		}

		@Override
		public String toString() {
			return this.bean + "." + this.method;
		}

	}

}
