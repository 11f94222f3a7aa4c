package org.partnershipactions.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Remembers which flow nodes and sequence flows were walked, and names those not. */
class Walked extends AbstractBpmnParseListener {

	private final Set<String> ids = new TreeSet<>();

	@Override
	public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
		ExecutionListener remember = (execution) -> this.ids.add(execution.getCurrentTransitionId());
		transition.addListener(ExecutionListener.EVENTNAME_TAKE, remember);
	}

	void add(Collection<String> nodes) {
		this.ids.addAll(nodes);
	}

	/** Ids of what nobody walked. */
	List<String> missing(BpmnModelInstance model) {
		return Stream.of(FlowNode.class, SequenceFlow.class)
			.flatMap((type) -> model.getModelElementsByType(type).stream())
			.map(this::id)
			.filter((id) -> !this.ids.contains(id))
			.sorted()
			.toList();
	}

	private String id(ModelElementInstance element) {
		return element.getAttributeValue("id");
	}

}
