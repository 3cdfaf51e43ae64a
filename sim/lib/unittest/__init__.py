"""Tests in the manner of JUnit: classes of methods that assert what should be."""

from unittest.case import (FunctionTestCase, SkipTest, TestCase, addModuleCleanup, doModuleCleanups, enterModuleContext,
                           expectedFailure, skip, skipIf, skipUnless)
from unittest.async_case import IsolatedAsyncioTestCase
from unittest.loader import TestLoader, defaultTestLoader, findTestCases, getTestCaseNames, makeSuite
from unittest.main import TestProgram, main
from unittest.result import TestResult
from unittest.runner import TextTestResult, TextTestRunner
from unittest.suite import BaseTestSuite, TestSuite

__all__ = ['TestCase', 'IsolatedAsyncioTestCase', 'TestSuite', 'TestLoader', 'TestResult', 'TextTestRunner', 'TextTestResult', 'SkipTest',
           'FunctionTestCase', 'TestProgram', 'main', 'skip', 'skipIf', 'skipUnless', 'expectedFailure',
           'defaultTestLoader', 'addModuleCleanup', 'doModuleCleanups', 'enterModuleContext']
