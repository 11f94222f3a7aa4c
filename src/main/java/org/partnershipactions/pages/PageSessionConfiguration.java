package org.partnershipactions.pages;

import jakarta.persistence.EntityManagerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.support.OpenEntityManagerInViewInterceptor;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads the rows of a page in one session: what one part of a page has read, no other
 * part asks for again. Transactions stay those of the use cases; a request that changes
 * something has a session for each of them.
 */
@Configuration(proxyBeanMethods = false)
class PageSessionConfiguration implements WebMvcConfigurer {

	private final ObjectProvider<EntityManagerFactory> database;

	PageSessionConfiguration(ObjectProvider<EntityManagerFactory> database) {
		this.database = database;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		this.database.ifAvailable((factory) -> registry.addWebRequestInterceptor(new PageSession(factory)));
	}

	/** Open from before the controller until the page is written. */
	private static final class PageSession extends OpenEntityManagerInViewInterceptor {

		private PageSession(EntityManagerFactory factory) {
			setEntityManagerFactory(factory);
		}

		@Override
		public void preHandle(WebRequest request) {
			if (reads(request)) {
				super.preHandle(request);
			}
		}

		@Override
		public void afterCompletion(WebRequest request, Exception failure) {
			if (reads(request)) {
				super.afterCompletion(request, failure);
			}
		}

		@Override
		public void afterConcurrentHandlingStarted(WebRequest request) {
			if (reads(request)) {
				super.afterConcurrentHandlingStarted(request);
			}
		}

		private static boolean reads(WebRequest request) {
			return PageAnswers.reads(((ServletWebRequest) request).getRequest());
		}

	}

}
