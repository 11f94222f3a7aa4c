package org.partnershipactions.security;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

/** The rule that every use case says who may do it. */
public final class UseCaseAccess {

	/** Public methods of public services carry exactly one access annotation. */
	public static final ArchRule RULE = methods().that()
		.arePublic()
		.and()
		.areNotStatic()
		.and()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Service.class)
		.and()
		.areDeclaredInClassesThat()
		.arePublic()
		.should(sayWhoMayDoThem());

	private UseCaseAccess() {
	}

	private static ArchCondition<JavaMethod> sayWhoMayDoThem() {
		return new ArchCondition<>("say who may do them") {
			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				long access = method.getAnnotations().stream().filter((one) -> grants().test(one)).count();
				events.add(new SimpleConditionEvent(method, access == 1,
						method.getFullName() + " has " + access + " access annotations, it needs one"));
			}
		};
	}

	private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaAnnotation<?>> grants() {
		return DescribedPredicate.describe("grants access",
				(annotation) -> annotation.getRawType().isEquivalentTo(PreAuthorize.class)
						|| annotation.getRawType().isAnnotatedWith(PreAuthorize.class));
	}

}
