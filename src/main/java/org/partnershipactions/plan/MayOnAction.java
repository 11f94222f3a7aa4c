package org.partnershipactions.plan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;

/** Says what somebody must be allowed on an action to do this. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@actionAccess.{value}")
public @interface MayOnAction {

	/** The right that is needed. */
	ActionRight value();

	/** What can be allowed, and how the access class is asked for it. */
	enum ActionRight implements ExpressionTemplateValueProvider {

		/** For the accountable lead agency. */
		DELIVER("delivers(#key)"),

		/** For the lead of the task group that owns the action's priority. */
		APPROVE("approves(#key)"),

		/** For the manager of the partnership that the action belongs to. */
		MANAGE("manages(#key)");

		private final String question;

		ActionRight(String question) {
			this.question = question;
		}

		@Override
		public String getExpressionTemplateValue() {
			return this.question;
		}

	}

}
