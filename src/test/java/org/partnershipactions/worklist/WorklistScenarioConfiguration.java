package org.partnershipactions.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.partnershipactions.PartnershipActions;
import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.MethodSecurity;
import org.partnershipactions.security.sealing.Seal;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.ProcessBriefing;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;
import org.partnershipactions.workflow.Subject;
import org.partnershipactions.workflow.TaskObserver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * The worklist alone, with an engine, people and a feature that stand in for the others.
 */
@EnableAutoConfiguration(exclude = JdbcSessionAutoConfiguration.class)
@Import({ Seal.class, MethodSecurity.class })
@ComponentScan(basePackageClasses = PartnershipActions.class, useDefaultFilters = false,
		includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE,
				classes = HibernatePropertiesCustomizer.class))
@ComponentScan(
		basePackages = { "org.partnershipactions.worklist", "org.partnershipactions.forms",
				"org.partnershipactions.calendar", "org.partnershipactions.pages" },
		excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@EntityScan("org.partnershipactions.worklist")
@EnableJpaRepositories("org.partnershipactions.worklist")
class WorklistScenarioConfiguration {

	@Bean
	TestPeople currentPerson() {
		return new TestPeople();
	}

	@Bean
	TestEngine engine(ObjectProvider<TaskObserver> observers) {
		return new TestEngine(observers);
	}

	@Bean
	ProcessSubject subjects(TestSecrets secrets) {
		return new ProcessSubject() {

			@Override
			public String process() {
				return "PriorityAction";
			}

			@Override
			public Subject of(String key) {
				return new Subject("sevenoaks", "action", key, "3." + key.replaceAll("\\D", ""),
						"Report back to those who report", 3, "/actions/" + key);
			}

			@Override
			public Optional<ConfidentialMatter> matter(String key) {
				return Optional.ofNullable(secrets.of(key));
			}

		};
	}

	@Bean
	TestSecrets secrets() {
		return new TestSecrets();
	}

	@Bean
	ProcessBriefing briefings() {
		return new ProcessBriefing() {

			@Override
			public String process() {
				return "PriorityAction";
			}

			@Override
			public List<BriefingSection> brief(String key) {
				return List.of(new BriefingSection("Earlier answers",
						List.of(new BriefingSection.Row("Lead", "Kent Police", "/agencies/police")),
						List.of("1 April 2026: delivery plan returned")));
			}

		};
	}

	@Bean
	Approvals approvals(Processes engine) {
		return new Approvals(engine);
	}

	/** What the feature does with the answers. */
	static class Approvals {

		final List<String> taken = new CopyOnWriteArrayList<>();

		volatile Runnable before = () -> {
		};

		private final Processes engine;

		Approvals(Processes engine) {
			this.engine = engine;
		}

		@FormTask("ApproveDeliveryPlan")
		public void decide(String key, Approval answers) {
			this.before.run();
			if ("Not now".equals(answers.comment())) {
				throw new InvalidAnswers("comment", "Say more than that");
			}
			this.engine.complete(new Step("PriorityAction", TestEngine.TASK, key), Map.of());
			this.taken.add(key);
		}

	}

	/** The answers. */
	record Approval(String decision, String comment) {
	}

}
