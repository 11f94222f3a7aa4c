package org.partnershipactions.plan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;

/** Says what somebody must be allowed on the whole plan to do this. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@planAccess.{value}")
public @interface MayOnPlan {

	/** The right that is needed. */
	PlanRight value();

	/** What can be allowed, and how the access class is asked for it. */
	enum PlanRight implements ExpressionTemplateValueProvider {

		/** For the partnership's manager. */
		MANAGE("manages()");

		private final String question;

		PlanRight(String question) {
			this.question = question;
		}

		@Override
		public String getExpressionTemplateValue() {
			return this.question;
		}

	}

}
