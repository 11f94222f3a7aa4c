package org.partnershipactions.contracts;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.camunda.bpm.engine.test.assertions.bpmn.JobAssert;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.camunda.bpm.engine.test.assertions.bpmn.TaskAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.partnershipactions.PartnershipActions;
import org.partnershipactions.workflow.EveryPathWalked;
import violations.processes.WalkWithoutAssertions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Tests of processes walk every path and assert on instances, tasks and timers with
 * Camunda BPM Assert.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ProcessAssertionTests {

	private static final ArchRule WALKS = classes().that()
		.haveSimpleNameEndingWith("ProcessTests")
		.should(ArchCondition.from(walkAProcess()));

	private static final ArchRule ASSERTS = classes().that(walkAProcess())
		.or()
		.haveSimpleNameEndingWith("ProcessTests")
		.should(assertWith(ProcessInstanceAssert.class))
		.andShould(assertWith(TaskAssert.class))
		.andShould(assertWith(JobAssert.class));

	private final JavaClasses tests = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
		.importPackagesOf(PartnershipActions.class);

	@Test
	void everyProcessTestWalksItsProcess() {
		WALKS.check(this.tests);
	}

	@Test
	void everyProcessTestAssertsOnInstancesTasksAndTimers() {
		ASSERTS.check(this.tests);
	}

	@Test
	void aProcessTestThatAssertsOnNoneOfThemIsNamed() {
		JavaClasses sample = new ClassFileImporter().importClasses(WalkWithoutAssertions.class);
		assertThatThrownBy(() -> ASSERTS.check(sample)).hasMessageContaining("WalkWithoutAssertions")
			.hasMessageContaining("ProcessInstanceAssert")
			.hasMessageContaining("TaskAssert")
			.hasMessageContaining("JobAssert");
	}

	private static DescribedPredicate<JavaClass> walkAProcess() {
		return DescribedPredicate.describe("walk a process",
				(type) -> type.getFields()
					.stream()
					.anyMatch((field) -> field.isAnnotatedWith("org.junit.jupiter.api.extension.RegisterExtension")
							&& field.getRawType().isEquivalentTo(EveryPathWalked.class)));
	}

	private static ArchCondition<JavaClass> assertWith(Class<?> assertion) {
		return new ArchCondition<>("assert with " + assertion.getSimpleName()) {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				boolean used = type.getMethodCallsFromSelf()
					.stream()
					.anyMatch((call) -> call.getTargetOwner().isEquivalentTo(assertion));
				events.add(new SimpleConditionEvent(type, used,
						type.getSimpleName() + " asserts nothing with " + assertion.getSimpleName()));
			}
		};
	}

}
