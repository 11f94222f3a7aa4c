package org.partnershipactions.contracts;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.OnBehalf;
import org.partnershipactions.testing.ProductClasses;
import violations.actors.MailThatSignsIn;

import org.springframework.security.core.context.SecurityContextHolder;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Nobody is signed in by the way: one class puts accounts on threads. */
class OnBehalfRuleTests {

	private static final ArchRule ONE_PLACE = noClasses().that()
		.doNotBelongToAnyOf(OnBehalf.class, Actor.class)
		.should()
		.callMethodWhere(describe("somebody is put on the thread", (call) -> call.getTarget().getName().equals("as")
				&& call.getTargetOwner().isEquivalentTo(Actor.class)));

	private static final ArchRule NO_CONTEXT_OF_ITS_OWN = noClasses().that()
		.resideOutsideOfPackage("..security..")
		.should()
		.callMethodWhere(describe("a security context is set", (call) -> call.getName().equals("setContext")
				&& assignableTo(SecurityContextHolder.class).test(call.getTargetOwner())));

	@Test
	void onlyOnePlaceActsAsSomebody() {
		ONE_PLACE.check(ProductClasses.all());
		NO_CONTEXT_OF_ITS_OWN.check(ProductClasses.all());
	}

	@Test
	void whoSignsInByTheWayIsNamed() {
		JavaClasses sample = new ClassFileImporter().importPackagesOf(MailThatSignsIn.class);
		assertThatThrownBy(() -> ONE_PLACE.check(sample)).hasMessageContaining("MailThatSignsIn");
	}

}
