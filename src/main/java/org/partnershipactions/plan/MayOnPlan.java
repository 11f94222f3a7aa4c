package org.partnershipactions.plan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;

/** Says what somebody must be allowed on a plan or one of its actions to do this. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@{value}")
public @interface MayOnPlan {

	/** The right that is needed. */
	PlanRight value();

	/** What can be allowed, and which access class is asked for it and how. */
	enum PlanRight implements ExpressionTemplateValueProvider {

		/** On an action, for the accountable lead agency. */
		DELIVER("actionAccess.delivers(#key)"),

		/** On an action, for the lead of the task group that owns its priority. */
		APPROVE("actionAccess.approves(#key)"),

		/** On an action, for the manager of the partnership that it belongs to. */
		MANAGE_ACTION("actionAccess.manages(#key)"),

		/** On an action, for its accountable lead agency and for the manager. */
		FUND("actionAccess.funds(#key)"),

		/** On a whole plan, for the partnership's manager. */
		MANAGE("planAccess.manages()"),

		/** On a whole plan, for the partnership's board. */
		GOVERN("planAccess.governs()");

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
