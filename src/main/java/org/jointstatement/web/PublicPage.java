package org.jointstatement.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a handler whose answer to someone not signed in depends on nothing but the URL, the language and the published
 * content, so that it can be kept under an ETag made of {@link ContentVersion}. All other answers are {@code no-store}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicPage {}
