package org.partnershipactions.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

import org.partnershipactions.workflow.Diagram;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The frame of all pages around sample pages, whose reader is always the manager. */
@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		WebMvcAutoConfiguration.class, ThymeleafAutoConfiguration.class, SecurityAutoConfiguration.class,
		ServletWebSecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class })
@Import({ FrameConfiguration.class, StaticFiles.class, PageTitles.class, SamplePerson.class, Frames.SamplePages.class,
		Frames.ProcessPage.class })
class Frames {

	private static final String POLICY = "default-src 'self'; style-src 'self'; img-src 'self' data:";

	@Bean
	SecurityFilterChain everybodyIsTheManager(HttpSecurity http) {
		return http.headers((headers) -> headers.contentSecurityPolicy((csp) -> csp.policyDirectives(POLICY)))
			.addFilterAfter(Frames::signIn, SecurityContextHolderFilter.class)
			.build();
	}

	private static void signIn(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated("manager", null, List.of()));
		chain.doFilter(request, response);
	}

	@Controller
	static class SamplePages {

		@GetMapping({ "/work", "/work/1" })
		String sample(@RequestParam(required = false) String error, Model model) {
			model.addAttribute("heading", "Your <work>");
			model.addAttribute("errors", (error != null) ? List.of(error) : List.of());
			return "pages/sample";
		}

		@GetMapping("/work/2")
		String saysItself(Model model) {
			model.addAttribute("heading", "Error: Your work");
			model.addAttribute("errors", List.of("missing"));
			return "pages/sample";
		}

	}

	@Controller
	static class ProcessPage {

		@GetMapping("/process")
		String process(Model model) throws IOException {
			String xml = new ClassPathResource("pages/Sample.bpmn").getContentAsString(StandardCharsets.UTF_8);
			List<String> done = List.of("StartEvent_PlanAsked", "Task_WritePlan", "Flow_PlanAsked", "Flow_WritePlan");
			model.addAttribute("diagram",
					new Diagram(xml, done, List.of("Task_ApprovePlan"), List.of("Task_ApprovePlan")));
			return "pages/process";
		}

	}

}
