package org.partnershipactions.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A BPMN file as the rules see it.
 *
 * @param name file name without its ending
 * @param xml the text of the file
 * @param model the same, parsed
 * @param forms names of the forms that exist
 */
record ProcessFile(String name, String xml, BpmnModelInstance model, Set<String> forms) {

	static ProcessFile read(Path file, Set<String> forms) {
		try {
			String xml = Files.readString(file);
			BpmnModelInstance model = Bpmn
				.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
			return new ProcessFile(file.getFileName().toString().replace(".bpmn", ""), xml, model, forms);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Files below a folder whose name ends so, in order; none where there is no folder.
	 */
	static List<Path> below(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Process process() {
		return all(Process.class).findFirst().orElseThrow();
	}

	/** Everything that is drawn: flow nodes and sequence flows. */
	Stream<FlowElement> drawn() {
		return Stream.concat(all(FlowNode.class), all(SequenceFlow.class));
	}

	<T extends ModelElementInstance> Stream<T> all(Class<T> type) {
		return this.model.getModelElementsByType(type).stream();
	}

}
