package org.partnershipactions.workflow;

import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Rules about the labels that stand beside events, gateways and flows. */
final class LabelRules {

	private final ProcessFile file;

	private final Layout layout;

	LabelRules(ProcessFile file) {
		this.file = file;
		this.layout = new Layout(file);
	}

	/** A label lies on no shape, no flow and no other label. */
	Stream<String> covered() {
		return this.layout.labels().entrySet().stream().flatMap(this::covers);
	}

	private Stream<String> covers(Map.Entry<String, Rectangle2D> label) {
		Rectangle2D box = label.getValue();
		Stream<String> shapes = this.layout.shapes()
			.entrySet()
			.stream()
			.filter((shape) -> !(this.file.model().getModelElementById(shape.getKey()) instanceof SubProcess))
			.filter((shape) -> shape.getValue().intersects(box))
			.map(Map.Entry::getKey);
		Stream<String> flows = this.layout.flows()
			.entrySet()
			.stream()
			.filter((flow) -> flow.getValue().stream().anyMatch((line) -> line.intersects(box)))
			.map(Map.Entry::getKey);
		Stream<String> labels = this.layout.labels()
			.entrySet()
			.stream()
			.filter((other) -> other.getKey().compareTo(label.getKey()) > 0 && other.getValue().intersects(box))
			.map(Map.Entry::getKey);
		return Stream.of(shapes, flows, labels).flatMap((ids) -> ids).map((id) -> label.getKey() + " on " + id);
	}

}
