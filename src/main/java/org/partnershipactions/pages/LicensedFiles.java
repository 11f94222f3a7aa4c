package org.partnershipactions.pages;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Withholds the design system's files that only central government may show: its crown,
 * crest and font, and the source maps that name them.
 */
class LicensedFiles implements ResourceResolver {

	private static final Pattern WITHHELD = Pattern
		.compile("(govuk-frontend|ministryofjustice__frontend)/.*(/assets/(rebrand/|fonts/|manifest"
				+ "|images/(favicon|govuk-|moj-logotype))|\\.map$|\\.scss$|/components/|/fixtures)");

	@Override
	public Resource resolveResource(HttpServletRequest request, String path, List<? extends Resource> locations,
			ResourceResolverChain chain) {
		return isWithheld(path) ? null : chain.resolveResource(request, path, locations);
	}

	@Override
	public String resolveUrlPath(String path, List<? extends Resource> locations, ResourceResolverChain chain) {
		return isWithheld(path) ? null : chain.resolveUrlPath(path, locations);
	}

	static boolean isWithheld(String path) {
		return WITHHELD.matcher(path).find();
	}

}
