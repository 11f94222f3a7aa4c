package org.partnershipactions.overdue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.forms.FormHandlers;
import org.partnershipactions.forms.Forms;
import org.partnershipactions.partners.figures.LocalDays;
import org.partnershipactions.partners.figures.LocalFigureReading;
import org.partnershipactions.rules.RuleDecision;
import org.partnershipactions.rules.RuleDecisions;
import org.partnershipactions.rules.RuleSource;
import org.partnershipactions.security.MethodSecurity;
import org.partnershipactions.security.sealing.Seal;
import org.partnershipactions.testing.RecordedProcesses;
import org.partnershipactions.testing.SampleDirectory;
import org.partnershipactions.testing.SampleQueues;
import org.partnershipactions.testing.Scenery;
import org.partnershipactions.workflow.RuleTable;
import org.partnershipactions.workflow.Step;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * The module alone, on a database of its own, with the engine and the plan stood in for.
 */
@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class,
		ThymeleafAutoConfiguration.class, DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
		HibernateJpaAutoConfiguration.class, DataJpaRepositoriesAutoConfiguration.class,
		TransactionAutoConfiguration.class, SecurityAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class,
		SecurityFilterAutoConfiguration.class })
@AutoConfigurationPackage(basePackages = "org.partnershipactions.overdue")
@ComponentScan(basePackages = { "org.partnershipactions.overdue", "org.partnershipactions.pages" },
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests.*"))
@Import({ Scenery.class, Seal.class, MethodSecurity.class, RecordedProcesses.class, SampleDirectory.class,
		LocalFigureReading.class, LocalDays.class, SampleQueues.class, WorkingDays.class, Forms.class,
		FormHandlers.class, OverdueModule.Ladder.class, OverdueModule.PlanStandIn.class })
public class OverdueModule {

	@Bean
	PartnershipClock clock() {
		return new PartnershipClock(List.of());
	}

	@Bean
	SecurityFilterChain everybodyIsTheManager(HttpSecurity http) {
		return http.addFilterAfter(OverdueModule::signIn, SecurityContextHolderFilter.class).build();
	}

	private static void signIn(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated("manager", null, List.of()));
		chain.doFilter(request, response);
	}

	/** Answers "agency", or "board" of high risk, and keeps what it was asked. */
	static class Ladder implements RuleDecisions {

		private String asked;

		String asked() {
			return this.asked;
		}

		@Override
		public RuleDecision decide(String table, String partnership, Map<String, ?> facts) {
			this.asked = new TreeMap<>(facts).toString();
			return new RuleDecision(Boolean.TRUE.equals(facts.get("highRisk")) ? "board" : "agency", "Rule_Ladder",
					"As the ladder says", table + ":2");
		}

		@Override
		public RuleTable table(String table) {
			throw new UnsupportedOperationException("Nobody asks why");
		}

		@Override
		public RuleSource source(String table) {
			return new RuleSource("Escalation level", 2, LocalDate.of(2027, 1, 4));
		}

	}

	/** Writes down what the plan would carry out. */
	static class PlanStandIn implements LateWork {

		private final RecordedProcesses processes;

		PlanStandIn(RecordedProcesses processes) {
			this.processes = processes;
		}

		@Override
		public String process() {
			return "PriorityAction";
		}

		@Override
		public void moveDate(Step step, LocalDate due, String reason) {
			this.processes.note("late work moves to " + due + ": " + reason);
		}

		@Override
		public void changeAgency(Step step, String agency, String reason) {
			this.processes.note("late work goes to " + agency + ": " + reason);
		}

		@Override
		public void withdraw(Step step, String reason) {
			this.processes.note("late work is withdrawn: " + reason);
		}

		@Override
		public void chase(Step step, LocalDate nextCheck) {
			this.processes.note("late work is chased on " + nextCheck);
		}

		@Override
		public List<Map<String, String>> agencies(Step step) {
			return List.of(Map.of("value", "kfrs", "label", "Kent Fire and Rescue Service"));
		}

	}

}
