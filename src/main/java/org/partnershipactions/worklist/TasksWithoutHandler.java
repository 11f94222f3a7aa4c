package org.partnershipactions.worklist;

import java.util.Set;
import java.util.TreeSet;

import org.partnershipactions.forms.FormHandlers;
import org.partnershipactions.workflow.TaskFormNames;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Stops the start where a task could be opened but never handed in, because nothing
 * handles its form.
 */
@Component
class TasksWithoutHandler implements SmartInitializingSingleton {

	private final ObjectProvider<TaskFormNames> tasks;

	private final FormHandlers handlers;

	TasksWithoutHandler(ObjectProvider<TaskFormNames> tasks, FormHandlers handlers) {
		this.tasks = tasks;
		this.handlers = handlers;
	}

	@Override
	public void afterSingletonsInstantiated() {
		Set<String> left = new TreeSet<>();
		this.tasks.stream().map(TaskFormNames::named).forEach(left::addAll);
		left.removeAll(this.handlers.handled());
		if (!left.isEmpty()) {
			throw new IllegalStateException("User tasks name forms that nothing handles: " + String.join(", ", left)
					+ ". Add a method with @FormTask for each");
		}
	}

}
