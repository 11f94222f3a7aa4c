package org.partnershipactions.reports.site.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.partnershipactions.reports.site.PublicSite;
import org.partnershipactions.reports.site.PublishedPlans;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Tells search engines which pages they may find: the published ones and no others. */
@Controller
class SearchEngineController {

	private static final String ROBOTS = """
			User-agent: *
			Allow: /plans
			Allow: /css/
			Allow: /js/
			Allow: /images/
			Allow: /webjars/
			Disallow: /
			Sitemap: %s
			""";

	private static final String MAP = """
			<?xml version="1.0" encoding="UTF-8"?>
			<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
			%s
			</urlset>
			""";

	private final PublishedPlans plans;

	private final PublicSite site;

	SearchEngineController(PublishedPlans plans, PublicSite site) {
		this.plans = plans;
		this.site = site;
	}

	@GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
	@ResponseBody
	String robots(HttpServletResponse response) {
		PublishedCopy.allow(response);
		return ROBOTS.formatted(this.site.address("/sitemap.xml"));
	}

	@GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
	@ResponseBody
	String map(HttpServletResponse response) {
		PublishedCopy.allow(response);
		Stream<String> years = this.plans.years().stream().map((year) -> "/plans/" + year);
		Stream<String> quarters = this.plans.quarters()
			.stream()
			.map((quarter) -> new PublicPlanWords().path(quarter.toString()));
		return MAP.formatted(Stream.of(Stream.of("/plans"), years, quarters)
			.flatMap((paths) -> paths)
			.map((path) -> "  <url><loc>%s</loc></url>".formatted(this.site.address(path)))
			.collect(Collectors.joining("\n")));
	}

}
