package org.partnershipactions.worklist;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;

/** Says what somebody must be allowed on work items to do this. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@workItemAccess.{value}")
@interface MayOnItem {

	/** The right that is needed. */
	ItemRight value();

	/** What can be allowed, and how the access class is asked for it. */
	enum ItemRight implements ExpressionTemplateValueProvider {

		/** For those whose queues hold the item. */
		WORK("mayWork(#id)"),

		/** For whoever has the item and gives it back, and those who hand it out. */
		RELEASE("mayRelease(#id)"),

		/**
		 * For the team's coordinator, the group's lead and the manager, who hand it out,
		 * and for anybody who may do it and takes it.
		 */
		ASSIGN("mayAssign(#id, #to)"),

		/** For coordinators, leads and managers, who hand out several at once. */
		HAND_OUT("mayHandOut(#ids)");

		private final String question;

		ItemRight(String question) {
			this.question = question;
		}

		@Override
		public String getExpressionTemplateValue() {
			return this.question;
		}

	}

}
