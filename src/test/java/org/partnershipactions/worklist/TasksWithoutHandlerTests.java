package org.partnershipactions.worklist;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.partnershipactions.forms.FormHandler;
import org.partnershipactions.workflow.TaskForms;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TasksWithoutHandlerTests {

	@Test
	void stopsTheStartWhereNothingHandlesTheFormOfATask() {
		assertThatThrownBy(() -> start(Set.of("Answer", "Approve"))).isInstanceOf(IllegalStateException.class)
			.hasMessage("User tasks name forms that nothing handles: Approve. Add a FormHandler for each");
	}

	@Test
	void startsWhereEveryFormIsHandled() {
		try (AnnotationConfigApplicationContext started = start(Set.of("Answer"))) {
			assertThat(started.isActive()).isTrue();
		}
	}

	private static AnnotationConfigApplicationContext start(Set<String> forms) {
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		context.registerBean(TaskForms.class, () -> () -> forms);
		context.registerBean(AnswerHandler.class);
		context.registerBean(TasksWithoutHandler.class);
		context.refresh();
		return context;
	}

	record Answer(String text) {
	}

	static class AnswerHandler implements FormHandler<Answer> {

		@Override
		public String form() {
			return "Answer";
		}

		@Override
		public Class<Answer> answers() {
			return Answer.class;
		}

		@Override
		public void submit(String key, Answer answers) {
			throw new UnsupportedOperationException(key);
		}

	}

}
