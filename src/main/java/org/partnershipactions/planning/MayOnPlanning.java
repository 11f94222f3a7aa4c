package org.partnershipactions.planning;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;

/**
 * Says what somebody must be allowed on the making of a plan, on the draft of one of its
 * priorities or on an agency's role in it to do this.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@{value}")
public @interface MayOnPlanning {

	/** The right that is needed. */
	PlanningRight value();

	/** What can be allowed, and which access class is asked for it and how. */
	enum PlanningRight implements ExpressionTemplateValueProvider {

		/** On the making of a plan, for the manager of its partnership. */
		SCORE("annualPlanAccess.manages(#key)"),
		/** On the making of a plan, for the board of its partnership. */
		DECIDE("annualPlanAccess.governs(#key)"),
		/** On the draft of a priority, for the lead of the task group that drafts it. */
		DRAFT("priorityDraftAccess.leads(#key)"),
		/** On an agency's role, for those who answer for the agency. */
		ANSWER("roleAcceptanceAccess.answers(#key)");

		private final String question;

		PlanningRight(String question) {
			this.question = question;
		}

		@Override
		public String getExpressionTemplateValue() {
			return this.question;
		}

	}

}
