package org.partnershipactions.workflow;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Where the elements of a process stand on the page, by id. */
final class Layout {

	private final Map<String, Rectangle2D> shapes = new LinkedHashMap<>();

	private final Map<String, List<Line2D>> flows = new LinkedHashMap<>();

	private final Map<String, Rectangle2D> labels = new LinkedHashMap<>();

	Layout(ProcessFile file) {
		file.all(BpmnShape.class).forEach((shape) -> {
			String id = shape.getBpmnElement().getId();
			this.shapes.put(id, rectangle(shape.getBounds()));
			label(id, shape.getBpmnLabel());
		});
		file.all(BpmnEdge.class).forEach((edge) -> {
			String id = edge.getBpmnElement().getId();
			this.flows.put(id, lines(edge.getWaypoints()));
			label(id, edge.getBpmnLabel());
		});
	}

	Map<String, Rectangle2D> shapes() {
		return this.shapes;
	}

	Map<String, List<Line2D>> flows() {
		return this.flows;
	}

	Map<String, Rectangle2D> labels() {
		return this.labels;
	}

	private void label(String id, BpmnLabel label) {
		if (label != null && label.getBounds() != null) {
			this.labels.put(id, rectangle(label.getBounds()));
		}
	}

	private static Rectangle2D rectangle(Bounds bounds) {
		return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
	}

	private static List<Line2D> lines(Collection<Waypoint> waypoints) {
		List<Waypoint> points = List.copyOf(waypoints);
		List<Line2D> lines = new ArrayList<>();
		for (int i = 1; i < points.size(); i++) {
			Waypoint from = points.get(i - 1);
			Waypoint to = points.get(i);
			lines.add(new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()));
		}
		return lines;
	}

}
