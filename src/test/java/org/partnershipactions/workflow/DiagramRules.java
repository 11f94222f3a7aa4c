package org.partnershipactions.workflow;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Rules about the drawing of a process. */
final class DiagramRules {

	private final ProcessFile file;

	private final Layout layout;

	DiagramRules(ProcessFile file) {
		this.file = file;
		this.layout = new Layout(file);
	}

	Stream<String> undrawn() {
		return this.file.drawn()
			.map(BaseElement::getId)
			.filter((id) -> !this.layout.shapes().containsKey(id) && !this.layout.flows().containsKey(id));
	}

	/**
	 * A shape overlaps another only as a boundary event on its task or inside its parent.
	 */
	Stream<String> overlapping() {
		List<String> ids = List.copyOf(this.layout.shapes().keySet());
		return ids.stream()
			.flatMap((one) -> ids.subList(ids.indexOf(one) + 1, ids.size())
				.stream()
				.filter((other) -> collide(one, other))
				.map((other) -> one + " and " + other));
	}

	/** A flow begins and ends on the border of what it joins. */
	Stream<String> undocked() {
		return this.file.all(SequenceFlow.class)
			.filter((flow) -> this.layout.flows().containsKey(flow.getId()))
			.filter((flow) -> {
				List<Line2D> lines = this.layout.flows().get(flow.getId());
				return !onBorder(flow.getSource(), lines.get(0).getP1())
						|| !onBorder(flow.getTarget(), lines.get(lines.size() - 1).getP2());
			})
			.map(BaseElement::getId);
	}

	Stream<String> slanted() {
		return flowsWith((id, line) -> line.getX1() != line.getX2() && line.getY1() != line.getY2());
	}

	Stream<String> runningThroughShapes() {
		return flowsWith((id, line) -> this.layout.shapes()
			.entrySet()
			.stream()
			.filter((shape) -> !contains(shape.getKey(), id))
			.anyMatch((shape) -> line.intersects(inside(shape.getValue()))));
	}

	private Stream<String> flowsWith(LineTest test) {
		return this.layout.flows()
			.entrySet()
			.stream()
			.filter((flow) -> flow.getValue().stream().anyMatch((line) -> test.test(flow.getKey(), line)))
			.map((flow) -> flow.getKey());
	}

	private boolean collide(String one, String other) {
		Rectangle2D first = this.layout.shapes().get(one);
		Rectangle2D second = this.layout.shapes().get(other);
		if (contains(one, other)) {
			return !first.contains(second);
		}
		if (contains(other, one)) {
			return !second.contains(first);
		}
		return first.intersects(second) && !attached(one, other) && !attached(other, one);
	}

	private boolean attached(String one, String other) {
		return element(one) instanceof BoundaryEvent event && event.getAttachedTo().getId().equals(other);
	}

	private boolean contains(String parent, String child) {
		ModelElementInstance above = element(child).getParentElement();
		while (above != null && !parent.equals(above.getAttributeValue("id"))) {
			above = above.getParentElement();
		}
		return above != null;
	}

	private boolean onBorder(BaseElement node, Point2D point) {
		Rectangle2D shape = this.layout.shapes().get(node.getId());
		Rectangle2D around = new Rectangle2D.Double(shape.getX() - 1, shape.getY() - 1, shape.getWidth() + 2,
				shape.getHeight() + 2);
		return around.contains(point) && !inside(shape).contains(point);
	}

	private ModelElementInstance element(String id) {
		return this.file.model().getModelElementById(id);
	}

	private static Rectangle2D inside(Rectangle2D shape) {
		return new Rectangle2D.Double(shape.getX() + 1, shape.getY() + 1, shape.getWidth() - 2, shape.getHeight() - 2);
	}

	private interface LineTest {

		boolean test(String flow, Line2D line);

	}

}
